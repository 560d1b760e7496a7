import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusText, readCorpus } from '../../src/node/read-corpus.ts';

/** The texts of a day. */
export type DayOfTexts = { day: string; texts: CorpusText[] };

/** Reads texts from files, or from those that lie in folders, and parts them by their day, the oldest first. */
export async function readDays(paths: readonly string[]): Promise<DayOfTexts[]> {
  const texts = await Array.fromAsync(readCorpus(paths.flatMap(corpusFiles)));
  return [...Map.groupBy(texts, ({ day }) => day)]
    .map(([day, texts]) => ({ day, texts }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function corpusFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.(jsonl|tsv)(\.zst)?$/.test(name));
  if (names.length === 0) throw new Error(`${path} holds no texts: no .jsonl and no .tsv.`);
  return names.sort().map((name) => join(path, name));
}

/** The newest days that together have so many texts, of which the oldest loses what is too many; all where there are fewer. */
export function newestDays(days: readonly DayOfTexts[], papers: number): DayOfTexts[] {
  const taken: DayOfTexts[] = [];
  let wanted = papers;
  for (const { day, texts } of days.toReversed()) {
    if (wanted <= 0) break;
    taken.unshift({ day, texts: texts.slice(0, wanted) });
    wanted -= texts.length;
  }
  return taken;
}

/** Writes the texts of a day as a dump. */
export function writeDump(folder: string, { day, texts }: DayOfTexts): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${day}.json`), JSON.stringify(texts));
}
