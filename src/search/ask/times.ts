import {
  monthLocale,
  searchTimeAfter,
  searchTimeAnd,
  searchTimeBefore,
  searchTimeBetween,
  searchTimeIn,
  searchTimeSince,
  searchTimeTo,
  searchTimeUntil,
} from '../../texts/texts.ts';
import { monthNames, shifted, spanAt } from './dates.ts';

/** A stretch of time; an open end is null. Days or months as ISO writes them, both ends inside. */
export type Span = { from: string | null; until: string | null };

/** A time that a question names: only papers of it are wanted, or those of it first. */
export type AskedTime = Span & {
  only: boolean;
  /** The words that named it, for papers whose text has them: `ImageNet 2012`. */
  words: string[];
};

/** A question with the time it names, and the rest of it. */
export type TimedText = { text: string; time: AskedTime | null };

/** The words of time in a language of the interface, parted by spaces, and the locale of its months. */
type TimeTexts = typeof timeTexts;
const timeTexts = {
  monthLocale,
  searchTimeAfter,
  searchTimeAnd,
  searchTimeBefore,
  searchTimeBetween,
  searchTimeIn,
  searchTimeSince,
  searchTimeTo,
  searchTimeUntil,
};

/**
 * Finds the time in a question: a year, a month or a day, `since`, `before` and the like with one, or
 * two as a range. What stands in quotes is no time, nor is a bare year that `isKnownYear` refuses.
 * The words around it are those of the interface.
 */
export function readTime(
  text: string,
  isKnownYear: (year: number) => boolean,
  texts: TimeTexts = timeTexts,
): TimedText {
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const known = wordsOf(texts);
  for (let at = 0; at < tokens.length; at++) {
    const found = timeAt(words, at, known, isKnownYear);
    if (!found) continue;
    const [first, last] = [tokens[at], tokens[at + found.length - 1]];
    if (!first || !last) continue;
    const rest = `${text.slice(0, first.start)} ${text.slice(last.end)}`;
    return { text: rest.replace(/\s+/g, ' ').trim(), time: found.time };
  }
  return { text, time: null };
}

type Token = { word: string; start: number; end: number };

/** The words outside quotes, without the marks around them; words within are empty. */
function tokensOf(text: string): Token[] {
  const open = text.replace(/["“”„«»][^"“”„«»]*["“”„«»]/gu, (quoted) => '"'.repeat(quoted.length));
  return Array.from(open.matchAll(/\S+/gu), ({ 0: piece, index }) => ({
    word: piece.replace(/^[([{]+|(?<![\])},;:!?.])[\])},;:!?.]+$/gu, '').toLowerCase(),
    start: index,
    end: index + piece.length,
  }));
}

/** The time that begins at a word, with what stands before it, and how many words it takes. */
function timeAt(
  words: readonly string[],
  at: number,
  { leads, joints, ands, months }: TimeWords,
  isKnownYear: (year: number) => boolean,
): { time: AskedTime; length: number } | null {
  const lead = leads.get(words[at] ?? '');
  const begin = lead ? at + 1 : at;
  const first = spanAt(words, begin, months);
  if (!first) return null;
  const end = begin + first.length;
  const joint = words[end] ?? '';
  const joins = joints.has(joint) || (lead === 'between' && ands.has(joint));
  const second = joins && spanAt(words, end + 1, months);
  if (second) {
    const [a, b] = [first.value, second.value];
    const [early, late] = a.from <= b.from ? [a, b] : [b, a];
    return only({ from: early.from, until: late.until }, end + 1 + second.length - at);
  }
  const { from, until, several } = first.value;
  if (lead === 'since') return only({ from, until: null }, end - at);
  if (lead === 'after') return only({ from: shifted(until, 1), until: null }, end - at);
  if (lead === 'before') return only({ from: null, until: shifted(from, -1) }, end - at);
  if (lead === 'until') return only({ from: null, until }, end - at);
  if (several) return only({ from, until }, end - at);
  if (lead === 'between' || !isKnownYear(Number(from.slice(0, 4)))) return null;
  const named = first.length > 1 ? [] : words.slice(begin, end);
  return { time: { from, until, only: false, words: named }, length: end - at };
}

function only(span: Span, length: number): { time: AskedTime; length: number } {
  return { time: { ...span, only: true, words: [] }, length };
}

type Lead = 'since' | 'after' | 'before' | 'until' | 'between' | 'in';
type TimeWords = {
  /** What stands before a time, with what it makes of it. */
  leads: ReadonlyMap<string, Lead>;
  /** What joins two times to a range, and what does so behind “between”. */
  joints: ReadonlySet<string>;
  ands: ReadonlySet<string>;
  /** Names of months, long and short, with their numbers. */
  months: ReadonlyMap<string, string>;
};

// To name the months takes longer than to read a question.
const read = new Map<TimeTexts, TimeWords>();

function wordsOf(texts: TimeTexts): TimeWords {
  const leads: [words: string, means: Lead][] = [
    [texts.searchTimeIn, 'in'],
    [texts.searchTimeSince, 'since'],
    [texts.searchTimeAfter, 'after'],
    [texts.searchTimeBefore, 'before'],
    [texts.searchTimeUntil, 'until'],
    [texts.searchTimeBetween, 'between'],
  ];
  const words = read.get(texts) ?? {
    leads: new Map(
      leads.flatMap(([some, means]) => some.split(' ').map((word) => [word, means] as const)),
    ),
    joints: new Set(`${texts.searchTimeTo} - –`.split(' ')),
    ands: new Set(texts.searchTimeAnd.split(' ')),
    months: monthNames(texts.monthLocale),
  };
  read.set(texts, words);
  return words;
}
