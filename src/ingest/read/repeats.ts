import type { Diagnostic } from '../../model/diagnostic.ts';
import { identityOf } from '../../text/identity.ts';
import { finding } from '../rules.ts';
import { lineOf, type ReadEntry } from './reader.ts';

/** Which entries of a dump stand there a second time, as indices. */
export type Repeats = {
  /** Where the second paste of the whole dump begins, or null when there is none. */
  pasteFrom: number | null;
  /** Runs `[first, last]` of repeated entries besides a second paste of the whole. */
  runs: [number, number][];
  /** All of them, those of a second paste too. */
  repeated: ReadonlySet<number>;
};

/** Finds entries with the title and text of one above them. Every repeat counts, however far away. */
export function findRepeats(entries: readonly ReadEntry[]): Repeats {
  const keys = entries.map((entry) => [entry.title, ...entry.text].join(' '));
  const pasteFrom = findPeriod(keys);
  const runs: [number, number][] = [];
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [index, key] of keys.entries()) {
    const pasted = pasteFrom !== null && index >= pasteFrom;
    if (seen.has(key)) repeated.add(index);
    if (seen.has(key) && !pasted) extend(runs, index);
    seen.add(key);
  }
  return { pasteFrom, runs, repeated };
}

function extend(runs: [number, number][], index: number): void {
  const last = runs.at(-1);
  if (last?.[1] === index - 1) last[1] = index;
  else runs.push([index, index]);
}

/** The length after which the keys begin again and repeat to the end, or null. */
function findPeriod(keys: readonly string[]): number | null {
  for (let period = 1; period <= keys.length / 2; period += 1) {
    if (keys.length % period !== 0 || keys[period] !== keys[0]) continue;
    if (keys.every((key, index) => index < period || key === keys[index - period])) return period;
  }
  return null;
}

/** Warnings about entries that stand twice, and about titles that do. */
export function repeatFindings(
  file: string,
  entries: readonly ReadEntry[],
  repeats: Repeats,
): Diagnostic[] {
  const { pasteFrom, runs, repeated } = repeats;
  return [
    ...(pasteFrom === null ? [] : [pastedTwice(file, entries, pasteFrom)]),
    ...runs.map((run) => repeatedRun(file, entries, run)),
    ...sameTitles(
      file,
      entries.filter((_, index) => !repeated.has(index)),
    ),
  ];
}

function pastedTwice(file: string, entries: readonly ReadEntry[], pasteFrom: number): Diagnostic {
  const line = lastLine(entries.slice(0, pasteFrom)) + 1;
  const count = entries.length / pasteFrom;
  const times = count === 2 ? 'twice' : `${count} times`;
  const actual = `lines ${line} to ${lastLine(entries)}`;
  return finding('dump-pasted-twice', { file, line, times, actual });
}

function repeatedRun(
  file: string,
  all: readonly ReadEntry[],
  [first, last]: [number, number],
): Diagnostic {
  const run = all.slice(first, last + 1);
  const line = run[0] ? lineOf(run[0]) : 1;
  return finding('repeated-entry', {
    file,
    line,
    entries: run.length === 1 ? 'An entry stands' : `${run.length} entries stand`,
    actual: `lines ${line} to ${lastLine(run)}`,
  });
}

function lastLine(entries: readonly ReadEntry[]): number {
  return entries.at(-1)?.lines.at(-1)?.line ?? 1;
}

function sameTitles(file: string, entries: readonly ReadEntry[]): Diagnostic[] {
  const known = new Map<string, number>();
  return entries.flatMap((entry) => {
    const identity = identityOf(entry.title);
    const line = lineOf(entry);
    const above = known.get(identity);
    if (above === undefined) known.set(identity, line);
    if (above === undefined || identity === '') return [];
    return [finding('same-title-twice', { file, line, above, actual: entry.title })];
  });
}
