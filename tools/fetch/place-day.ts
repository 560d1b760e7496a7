import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { diagnosticsText } from '../../src/node/report.ts';
import { arxivIdOf } from '../../src/text/arxiv.ts';
import { dumpText } from './dump-text.ts';
import { type FetchLedger, hashOf } from './ledger.ts';
import type { Found, Outcome } from './outcome.ts';
import { replaceFile } from './replace-file.ts';

export type Placing = {
  /** The folder of dumps. */
  out: string;
  ledger: FetchLedger;
  /** What is wrong with a dump, before it is put in place. */
  check: (file: string, text: string) => Promise<Diagnostic[]>;
  /** Where a dump goes that is not put in place. */
  refused: string;
  /** Whether nothing is to be written. */
  dryRun: boolean;
};

/**
 * Puts the papers of a day in place as a dump, unless it stands there already, or a person has had a hand in
 * it, or something is wrong with it. A dump is replaced only where it is what was fetched before.
 */
export async function placeDay(
  { source, date, found }: { source: string; date: string; found: Found },
  placing: Placing,
): Promise<Outcome> {
  if (found.kind === 'later') return found;
  const known = placing.ledger.get(source, date);
  if (found.kind === 'settled') return { kind: 'known', count: known?.count ?? 0 };
  const { papers } = found;
  const path = join(placing.out, fileOf(source, date));
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (papers.length === 0) return noPapers({ source, date, before }, placing);
  const text = dumpText(papers);
  const count = papers.length;
  if (before === text) {
    if (known?.hash !== hashOf(text)) note({ source, date, papers, text }, placing);
    return { kind: 'same', count };
  }
  if (before !== null && known?.hash !== hashOf(before)) return { kind: 'kept', reason: byHand };
  if (before !== null && found.partial)
    return { kind: 'kept', reason: 'It says more than could be had now.' };
  const wrong = await placing.check(fileOf(source, date), text);
  if (wrong.length > 0) return refuse({ source, date, text, wrong }, placing);
  if (!placing.dryRun) replaceFile(path, text);
  note({ source, date, papers, text }, placing);
  return { kind: 'written', count };
}

const byHand =
  'It is not as it was fetched: somebody made or changed it by hand. To have it anew, remove the file.';

/** The name of the dump of a day. */
export function fileOf(source: string, date: string): string {
  return `${source}-${date}.json`;
}

type Day = { source: string; date: string };

function noPapers({ source, date, before }: Day & { before: string | null }, placing: Placing) {
  if (before !== null)
    return { kind: 'kept', reason: 'There are no papers of that day now.' } as const;
  note({ source, date, papers: [], text: '' }, placing);
  return { kind: 'empty' } as const;
}

function note(
  { source, date, papers, text }: Day & { papers: readonly object[]; text: string },
  { ledger, dryRun }: Placing,
): void {
  if (dryRun) return;
  const [first, last] = [papers[0], papers.at(-1)].map(idOf);
  const hash = text && hashOf(text);
  ledger.note({ source, date, count: papers.length, first: first ?? '', last: last ?? '', hash });
}

/** The arXiv id of a record of Hugging Face or of arXiv; empty where it is none. */
function idOf(record: { id?: unknown; paper?: { id?: unknown } } = {}): string {
  return arxivIdOf(String(record.paper?.id ?? record.id ?? '')) ?? '';
}

function refuse(
  { source, date, text, wrong }: Day & { text: string; wrong: readonly Diagnostic[] },
  placing: Placing,
): Outcome {
  const aside = join(placing.refused, fileOf(source, date));
  if (!placing.dryRun) replaceFile(aside, text);
  const reason = [
    'The ingest finds something wrong with it, and the address of a paper is for ever, so it was not put in place.',
    diagnosticsText(wrong),
    placing.dryRun
      ? 'Run it without --dry-run, and it is laid aside to be looked at.'
      : `It lies in ${aside}. Mend it there and move it to ${placing.out}; or, if nothing is wrong, fetch it with --no-strict.`,
  ].join('\n');
  return { kind: 'failed', reason, unreachable: false };
}
