import { type Spelling, spellingGroup, type WordEntry } from './vocabulary.ts';
import { writeShard, writeSpellings } from './vocabulary-text.ts';

/** A shard as it is written, and its first stem. */
export type Shard = { from: string; text: string };

/**
 * Splits entries, in the order of stems, into shards. They grow with the root of the corpus, as
 * the list of them travels too: some 2 kB for 500 papers, 9 kB for 10,000.
 */
export function shardEntries(entries: ReadonlyMap<string, WordEntry>, papers: number): Shard[] {
  const size = 2000 * Math.sqrt(Math.max(papers, 500) / 500);
  const shards: Shard[] = [];
  for (const [stem, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const line = writeShard([[stem, entry]]);
    const last = shards.at(-1);
    if (last && last.text.length + line.length < size) last.text += `\n${line}`;
    else shards.push({ from: stem, text: line });
  }
  return shards;
}

/** Splits spellings into the lists that a correction reads, each in the order of forms. */
export function groupSpellings(
  spellings: ReadonlyMap<string, number>,
): { group: string; text: string }[] {
  const groups = new Map<string, Spelling[]>();
  for (const [form, df] of [...spellings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const group = spellingGroup(form);
    const list = groups.get(group) ?? [];
    list.push({ form, use: magnitude(df) });
    groups.set(group, list);
  }
  return [...groups].map(([group, list]) => ({ group, text: writeSpellings(list) }));
}

/** 0 for none, then one more for each doubling, up to 9. */
function magnitude(df: number): number {
  return df === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(df)));
}
