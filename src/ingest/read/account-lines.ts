import type { LineAccount } from '../../model/dump.ts';
import type { ReadEntry } from './build-entries.ts';
import type { Repeats } from './find-repeats.ts';
import type { Line } from './split-lines.ts';
import type { Piece } from './split-pieces.ts';

type Mark = Exclude<keyof LineAccount, 'lines'>;

/**
 * Marks every line with what it was taken for and counts the marks. A line shared by an entry and by
 * header or a repeat counts for the entry. `unmarked` are the 1-based lines that nothing was made of.
 */
export function accountLines(
  lines: readonly Line[],
  pieces: readonly Piece[],
  entries: readonly ReadEntry[],
  repeats: Repeats,
): { account: LineAccount; unmarked: number[] } {
  const marks = new Map<number, Mark>();
  const mark = (line: number, as: Mark) => marks.has(line) || marks.set(line, as);
  const kept = entries.filter((_, index) => !repeats.repeated.has(index));
  for (const { line, kind } of kept.flatMap((entry) => entry.lines)) mark(line, kind);
  for (const { line } of entries.flatMap((entry) => entry.lines)) mark(line, 'repeated');
  const pasteAfter = lastLineBefore(entries, repeats.pasteFrom);
  for (const { line, kind } of pieces) {
    if (kind !== 'content') mark(line, line > pasteAfter ? 'repeated' : 'header');
  }
  for (const { number, text } of lines) if (text === '') mark(number, 'blank');
  const unmarked = lines.filter((line) => !marks.has(line.number)).map((line) => line.number);
  return { account: count(lines.length, marks), unmarked };
}

/** The last line of the first paste; infinite without a second one. */
function lastLineBefore(entries: readonly ReadEntry[], pasteFrom: number | null): number {
  if (pasteFrom === null) return Infinity;
  return entries[pasteFrom - 1]?.lines.at(-1)?.line ?? Infinity;
}

function count(lines: number, marks: ReadonlyMap<number, Mark>): LineAccount {
  const account = { lines, blank: 0, header: 0, title: 0, text: 0, repeated: 0 };
  for (const mark of marks.values()) account[mark] += 1;
  return account;
}
