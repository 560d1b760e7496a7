import { isOpenEnded } from '../pasted/decode-roles.ts';
import { endsInFullStop, titleScore } from '../pasted/title-score.ts';
import type { ListLine } from './list-line.ts';
import { nameCost } from './name-line.ts';

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
  /** Whether the lines are broken at a width and this one goes on with an unfinished full one. */
  midSentence: boolean;
  together: number;
};

/** The lines with what their words tell of them. */
export function measureLines(lines: readonly OpenLine[]): Measured[] {
  const lowered = loweredWords(lines);
  const width = breakingWidth(lines);
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
      midSentence:
        width !== null &&
        before !== undefined &&
        !line.blankBefore &&
        !stops(before.text) &&
        before.text.length >= 0.75 * width,
      belowLong: !line.blankBefore && (before?.text.length ?? 0) > 55,
      together: (before?.text.length ?? 0) + 1 + line.text.length,
    };
  });
}

/**
 * The width at which the lines of a list are broken, else null: hardly a line is longer, most of those that go on reach
 * it nearly, and they read like sentences.
 */
export function breakingWidth(lines: readonly ListLine[]): number | null {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(0.9 * (lengths.length - 1))] ?? 0;
  const going = lines.filter((_, at) => lines[at + 1]?.blankBefore === false);
  const full = going.filter(({ text }) => text.length >= 0.8 * width).length;
  const prose = going.filter(({ text }) => titleScore(text, 0) < 5.5).length;
  const broken = going.length > 2 && full >= 0.65 * going.length && prose >= 0.5 * going.length;
  return width <= 110 && broken ? width : null;
}

function stops(text: string): boolean {
  return /[.!?:]$/.test(text);
}

/** The words that sentences of the list write in small letters, which names are not. */
function loweredWords(lines: readonly ListLine[]): Set<string> {
  return new Set(
    lines.flatMap(({ text }) => text.match(/(?<![\p{L}’'-])\p{Ll}{3,}(?![’'])/gu) ?? []),
  );
}
