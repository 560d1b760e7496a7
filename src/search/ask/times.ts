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
  const words = wordsOf(texts);
  for (let at = 0; at < tokens.length; at++) {
    const found = timeAt(tokens, at, words, isKnownYear);
    if (!found) continue;
    const [first, last] = [tokens[at], tokens[at + found.length - 1]];
    if (!first || !last) continue;
    const rest = `${text.slice(0, first.start)} ${text.slice(last.end)}`;
    return { text: rest.replace(/\s+/g, ' ').trim(), time: found.time };
  }
  return { text, time: null };
}

type Token = { word: string; start: number; end: number };
/** What was read and of how many tokens. */
type Read<Value> = { value: Value; length: number };

/** The words outside quotes, without the marks around them; words within are empty. */
function tokensOf(text: string): Token[] {
  const open = text.replace(/["“”„«»][^"“”„«»]*["“”„«»]/gu, (quoted) => '"'.repeat(quoted.length));
  return Array.from(open.matchAll(/\S+/gu), ({ 0: piece, index }) => ({
    word: piece.replace(/^[([{]+|[\])},;:!?.]+$/gu, '').toLowerCase(),
    start: index,
    end: index + piece.length,
  }));
}

function timeAt(
  tokens: readonly Token[],
  at: number,
  { leads, joints, ands, months }: TimeWords,
  isKnownYear: (year: number) => boolean,
): { time: AskedTime; length: number } | null {
  const lead = leads.get(wordAt(tokens, at));
  const skip = lead ? 1 : 0;
  const first = spanAt(tokens, at + skip, months);
  if (!first) return null;
  const joint = wordAt(tokens, at + skip + first.length);
  const joins = joints.has(joint) || (lead === 'between' && ands.has(joint));
  const second = joins && spanAt(tokens, at + skip + first.length + 1, months);
  if (second) {
    const range = { from: first.value.from, until: second.value.until };
    return only(range, skip + first.length + 1 + second.length);
  }
  const { from, until, several } = first.value;
  const length = skip + first.length;
  if (lead === 'since') return only({ from, until: null }, length);
  if (lead === 'after') return only({ from: next(until), until: null }, length);
  if (lead === 'before') return only({ from: null, until: previous(from) }, length);
  if (lead === 'until') return only({ from: null, until }, length);
  if (several) return only({ from, until }, length);
  if (lead === 'between' || !isKnownYear(Number(from.slice(0, 4)))) return null;
  const named = tokens.slice(at + skip, at + length).map(({ word }) => word);
  return { time: { from, until, only: false, words: named.length > 1 ? [] : named }, length };
}

function only(span: Span, length: number): { time: AskedTime; length: number } {
  return { time: { ...span, only: true, words: [] }, length };
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

type Whole = { from: string; until: string; several?: true };

/** A year, month or day, or two years in one word, that begins at a token. */
function spanAt(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, string>,
): Read<Whole> | null {
  const [one, two, three] = [0, 1, 2].map((step) => wordAt(tokens, at + step));
  const range = /^(\d{4})[-–](\d{4})$/.exec(one ?? '');
  if (range?.[1] && range[2] && isYear(range[1]) && isYear(range[2]) && range[1] < range[2])
    return { value: { from: `${range[1]}-01`, until: `${range[2]}-12`, several: true }, length: 1 };
  const day = dayOf(one ?? '');
  if (day) return { value: { from: day, until: day }, length: 1 };
  const whole = monthOf(one ?? '') ?? (isYear(one ?? '') ? (one ?? '') : null);
  if (whole) return { value: spanOf(whole), length: 1 };
  const named = months.get(one ?? '');
  if (named && isYear(two ?? '')) return { value: spanOf(`${two}-${named}`), length: 2 };
  const [number, month] = named ? [two, named] : [one, months.get(two ?? '')];
  if (!month || !/^\d\d?(?:st|nd|rd|th)?$/.test(number ?? '') || !isYear(three ?? '')) return null;
  const iso = dayOf(`${three}-${month}-${Number.parseInt(number ?? '', 10)}`);
  return iso ? { value: { from: iso, until: iso }, length: 3 } : null;
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** `2025-03` and `03/2025` as ISO writes them. */
function monthOf(word: string): string | null {
  const [, year, month] = /^(\d{4})[-/](\d\d?)$/.exec(word) ?? [];
  const [, monthFirst, yearLast] = /^(\d\d?)[/.](\d{4})$/.exec(word) ?? [];
  return iso(year ?? yearLast, month ?? monthFirst);
}

/** `2025-03-14` and `14.3.2025` as ISO writes them. */
function dayOf(word: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(word) ?? [];
  const [, dayFirst, monthNext, yearLast] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(word) ?? [];
  return iso(year ?? yearLast, month ?? monthNext, day ?? dayFirst ?? '0');
}

function iso(year = '', month = '', day?: string): string | null {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (!isYear(year) || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const parts = day === undefined ? [m] : [m, d];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

function spanOf(yearOrMonth: string): Whole {
  if (yearOrMonth.length > 4) return { from: yearOrMonth, until: yearOrMonth };
  return { from: `${yearOrMonth}-01`, until: `${yearOrMonth}-12` };
}

/** The month or day after one. */
function next(time: string): string {
  return shifted(time, 1);
}

function previous(time: string): string {
  return shifted(time, -1);
}

function shifted(time: string, step: 1 | -1): string {
  const [year = 0, month = 1, day] = time.split('-').map(Number);
  if (day === undefined)
    return new Date(Date.UTC(year, month - 1 + step)).toISOString().slice(0, 7);
  return new Date(Date.UTC(year, month - 1, day + step)).toISOString().slice(0, 10);
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

/** The numbers of months by their names in a language and in English, in small letters. */
function monthNames(language: string): Map<string, string> {
  const names = new Map<string, string>([['sept', '09']]);
  for (const locale of ['en', language]) {
    for (const form of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const name = format(new Date(Date.UTC(2024, month, 1))).replace(/\.$/, '');
        names.set(name.toLowerCase(), String(month + 1).padStart(2, '0'));
      }
    }
  }
  return names;
}
