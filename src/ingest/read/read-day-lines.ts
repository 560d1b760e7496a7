import type { Diagnostic } from '../../model/diagnostic.ts';
import { readDay } from './dump-day.ts';
import { type FoundDay, impossibleDay } from './resolve-date.ts';
import type { Piece } from './split-pieces.ts';

/** The day that the date lines of a dump agree on, the fullest form of it; errors where they do not. */
export function readDayLines(
  path: string,
  pieces: readonly Piece[],
): { day: FoundDay | null; diagnostics: Diagnostic[] } {
  let known: FoundDay | null = null;
  const diagnostics: Diagnostic[] = [];
  for (const { line, text } of pieces.filter((piece) => piece.kind === 'date')) {
    const day = readDay(text);
    const written = { line, written: text };
    if (!day || day === 'impossible') diagnostics.push(impossibleDay(path, written));
    else if (known && !isSame(known, { ...day, ...written }))
      diagnostics.push(secondDay(path, known, written));
    else if (!known || known.year === null) known = { ...day, ...written };
  }
  return { day: known, diagnostics };
}

function isSame(a: FoundDay, b: FoundDay): boolean {
  const years = a.year === null || b.year === null || a.year === b.year;
  return years && a.month === b.month && a.day === b.day;
}

function secondDay(
  file: string,
  known: FoundDay,
  other: { line: number; written: string },
): Diagnostic {
  return {
    rule: 'second-date',
    severity: 'error',
    file,
    line: other.line,
    reason: `The dump has a second date, which is not the one of line ${known.line}.`,
    actual: other.written,
    expected: known.written,
    hint: 'Delete the wrong date, or put what belongs to another day in a file of its own.',
  };
}
