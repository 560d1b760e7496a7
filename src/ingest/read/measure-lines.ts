import { isOpenEnded } from './decode-roles.ts';
import type { ListLine } from './list-line.ts';
import { nameCost } from './name-line.ts';
import { endsInFullStop, titleScore } from './title-score.ts';

/** A line whose role is to be found, and whether lines of facts stand above it. */
export type OpenLine = ListLine & { factsBefore: boolean };
/** What is known of a line before its role is: points for a title, and what it costs as a line of names. */
export type Measured = OpenLine & {
  names: number;
  /** Points for a title, a full stop at its end aside. */
  score: number;
  stopped: boolean;
  openEnded: boolean;
  wrapped: boolean;
  /** Whether the line right above it is as long as lines that are broken at a width. */
  belowLong: boolean;
  together: number;
};

/** The lines with what their words tell of them. */
export function measureLines(lines: readonly OpenLine[]): Measured[] {
  const lowered = loweredWords(lines);
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const names = nameCost(line.text, lowered);
    const stopped = endsInFullStop(line.text);
    return {
      ...line,
      names: stopped && names > 1 ? Infinity : names,
      score: titleScore(line.text, 0),
      stopped,
      openEnded: before !== undefined && isOpenEnded(before.text, line.text),
      wrapped: before !== undefined && !line.blankBefore && !endsInFullStop(before.text),
      belowLong: !line.blankBefore && (before?.text.length ?? 0) > 55,
      together: (before?.text.length ?? 0) + 1 + line.text.length,
    };
  });
}

/** The words that sentences of the list write in small letters, which names are not. */
function loweredWords(lines: readonly ListLine[]): Set<string> {
  return new Set(
    lines.flatMap(({ text }) => text.match(/(?<![\p{L}’'-])\p{Ll}{3,}(?![’'])/gu) ?? []),
  );
}
