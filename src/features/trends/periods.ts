import { figurePartialYear, figureQuarterOf, monthLocale } from '../../texts/texts.ts';
import { countBy } from './counts.ts';

/** The stretch of time that the figures show, in whole years up to its last month. */
export type Span = {
  /** January of the first year shown. */
  first: string;
  /** The last month that has a paper. */
  last: string;
  /** Papers older than the first year shown; the tables have them. */
  before: number;
};

/** At most this share of the papers may lie before the first year shown. */
const tail = 0.05;

/**
 * The time that holds nearly all of the months given: the few oldest papers would otherwise
 * stretch every figure over years that are empty. Null when there is no month at all.
 */
export function spanOf(months: readonly string[]): Span | null {
  const last = months.toSorted().at(-1);
  if (!last) return null;
  const years = [...countBy(months, (month) => month.slice(0, 4))].sort();
  let before = 0;
  for (const [year, count] of years) {
    if (before + count > months.length * tail) return { first: `${year}-01`, last, before };
    before += count;
  }
  return null;
}

/** A sentence on a last year that does not reach December; none when it does. */
export function partialYear(span: Span): string[] {
  if (span.last.endsWith('-12')) return [];
  return [figurePartialYear(span.last.slice(0, 4), monthName(span.last, 'long'))];
}

/** `March` or `Mar` from `2024-03`. */
export function monthName(month: string, form: 'long' | 'short'): string {
  const names = new Intl.DateTimeFormat(monthLocale, { month: form, timeZone: 'UTC' });
  return names.format(new Date(`${month}-01T00:00:00Z`));
}

/** Lengths of time into which months of submission are put. */
export type PeriodLength = 'month' | 'quarter' | 'year';

/** The period of a month: `2024-03` itself, `2024-Q1` or `2024`. */
export function periodOf(month: string, length: PeriodLength): string {
  if (length === 'month') return month;
  const year = month.slice(0, 4);
  return length === 'year' ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** Every period from that of the first month to that of the last, both included, in order of time. */
export function periodsBetween(first: string, last: string, length: PeriodLength): string[] {
  const count = monthNumber(last) - monthNumber(first) + 1;
  const months = Array.from({ length: Math.max(0, count) }, (_, index) =>
    monthOf(monthNumber(first) + index),
  );
  return [...new Set(months.map((month) => periodOf(month, length)))];
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** `Q1 2024` from `2024-Q1`. */
export function quarterInWords(quarter: string): string {
  return figureQuarterOf(quarterNumber(quarter), quarter.slice(0, 4));
}

/** 1 to 4, from `2024-Q1`. */
export function quarterNumber(quarter: string): number {
  return Number(quarter.slice(-1));
}

/** A year written below a figure, with the stretch that it labels in hundredths of the width. */
export type YearTick = { year: string; from: number; to: number };

/** As many years as can be read side by side on a phone. */
const mostLabels = 8;

/** The years of a row of months; of many years every second, third … so that words keep apart. */
export function yearTicks(months: readonly string[]): YearTick[] {
  const starts = [...Map.groupBy(months.keys(), (index) => months[index]?.slice(0, 4) ?? '')].map(
    ([year, [first = 0]]) => ({ year, first }),
  );
  const step = Math.ceil(starts.length / mostLabels);
  const labelled = starts.filter((_, index) => index % step === 0);
  const place = (index: number) => (index / months.length) * 100;
  return labelled.map(({ year, first }, index) => ({
    year,
    from: place(first),
    to: place(labelled[index + 1]?.first ?? months.length),
  }));
}
