import type { Diagnostic } from '../../model/diagnostic.ts';
import { identityOf } from '../../text/identity.ts';
import type { ReadEntry } from './reader.ts';

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
  return [
    ...pastedTwice(file, entries, repeats),
    ...repeats.runs.map((run) => repeatedRun(file, entries, run)),
    ...sameTitles(
      file,
      entries.filter((_, index) => !repeats.repeated.has(index)),
    ),
  ];
}

function pastedTwice(
  file: string,
  entries: readonly ReadEntry[],
  { pasteFrom }: Repeats,
): Diagnostic[] {
  if (pasteFrom === null) return [];
  const span = {
    first: lineSpan(entries.slice(0, pasteFrom)).last + 1,
    last: lineSpan(entries).last,
  };
  return [
    {
      rule: 'dump-pasted-twice',
      severity: 'warning',
      file,
      line: span.first,
      reason: `The dump stands in the file ${times(entries.length / pasteFrom)}. Only the first is used; the lines of the rest are counted as repeated.`,
      actual: `lines ${span.first} to ${span.last}`,
      expected: 'every entry once',
      hint: 'Delete the repeated lines.',
    },
  ];
}

function repeatedRun(
  file: string,
  entries: readonly ReadEntry[],
  [first, last]: [number, number],
): Diagnostic {
  const span = lineSpan(entries.slice(first, last + 1));
  const number = last - first + 1;
  return {
    rule: 'repeated-entry',
    severity: 'warning',
    file,
    line: span.first,
    reason: `${number === 1 ? 'An entry stands' : `${number} entries stand`} in the dump already, with the same title and the same text. The first of each is used.`,
    actual: `lines ${span.first} to ${span.last}`,
    expected: 'every entry once',
    hint: 'Delete the repeated lines.',
  };
}

function sameTitles(file: string, entries: readonly ReadEntry[]): Diagnostic[] {
  const known = new Map<string, number>();
  return entries.flatMap((entry) => {
    const identity = identityOf(entry.title);
    const above = known.get(identity);
    if (above === undefined) known.set(identity, lineOf(entry));
    return above === undefined || identity === '' ? [] : [sameTitle(file, entry, above)];
  });
}

function sameTitle(file: string, entry: ReadEntry, above: number): Diagnostic {
  return {
    rule: 'same-title-twice',
    severity: 'warning',
    file,
    line: lineOf(entry),
    reason: `The title stands in line ${above} already, with another text. Both are taken as one paper.`,
    actual: entry.title,
    expected: 'every title once',
    hint: 'Delete the entry whose text is wrong.',
  };
}

function lineOf(entry: ReadEntry): number {
  return entry.lines[0]?.line ?? 1;
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

function lineSpan(entries: readonly ReadEntry[]): { first: number; last: number } {
  const lines = entries.flatMap((entry) => entry.lines);
  return { first: lines[0]?.line ?? 1, last: lines.at(-1)?.line ?? 1 };
}
