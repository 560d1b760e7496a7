import {
  compactDay,
  fullDays,
  monthNumber,
  plainDay,
  stretches,
  weekday,
  weeks,
  wholeMonths,
  yearlessDays,
} from './day-forms.ts';

type MonthDay = { month: number; day: number };

/**
 * A day as a dump writes it, or the last of several days, such as those of a week or a month. `year` is
 * null for one such as `Mar 11`.
 */
export type DumpDay = MonthDay & {
  year: number | null;
  /** The first of several days; of the year before where it would come after the last. */
  from?: MonthDay;
};

/** The ISO day of a digest, or of one of several days the last and the first. */
export type DaySpan = { date: string; from?: string };

/** Words of pages before a day. */
const lead =
  '(?:(?:showing )?(?:new |recent )?(?:listings|submissions) for |(?:the )?(?:top )?(?:[a-z&]+ ){0,3}papers of the (?:week|month),? ?|[^ ]*\\b(?:date|week|month)/)?';
const clock = '\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?';
const zone = '(?: ?(?:[ap]m|z|[a-z]{2,5}|[+-]\\d\\d:?\\d\\d)){0,3}';
const before = `${lead}(?:${weekday},? )?`;
const after = `(?:,? ?${weekday}| ?(?:星期|周|週)[一二三四五六日天])?(?:,? ?(?:t|at )?${clock}${zone})?`;
const wholeLine = [
  ...[...fullDays, ...yearlessDays, ...weeks, ...wholeMonths, ...stretches].map(
    (form) => new RegExp(`^${before}${form}${after}$`, 'u'),
  ),
  // The year of a mail may have two digits (RFC 822, section 5.1).
  new RegExp(`^${before}(?<day>\\d{1,2}) (?<name>[a-z]{3}) (?<short>\\d\\d) ${clock}${zone}$`, 'u'),
];
const wholeNumber = new RegExp(`^${compactDay}$`);

/**
 * The day that a line is, or the days of a week, a month or a stretch: `Mar 11`, `Tuesday, 11 March 2025`,
 * `2025-03-11T05:00:41-04:00` (the day as written), `11.03.2025`, `2025-W10`, `March 2025`, `June 23 - June 29,
 * 2025`. `impossible` when it has the form of a date and no calendar has the day; null when the line is
 * something else.
 */
export function readDay(line: string): DumpDay | 'impossible' | null {
  if (line.length > 120 || !/\d/.test(line)) return null;
  // `(June 23 - June 29) - 2025`
  const text = plainDay(line).replace(/ - (\d{4})$/, ', $1');
  for (const form of wholeLine) {
    const groups = form.exec(text)?.groups;
    if (groups) return toDay(groups);
  }
  const day = toDay(wholeNumber.exec(text)?.groups ?? {});
  return day === 'impossible' ? null : day;
}

const leading = [...fullDays.slice(0, 3), ...yearlessDays].map(
  (form) => new RegExp(`^(?:${weekday},? )?${form}`, 'iu'),
);

/** Length of a date glued to the start of a title, as in `Mar 11A Title`, or 0. */
export function leadingDayLength(text: string): number {
  for (const form of leading) {
    const day = form.exec(text)?.[0] ?? '';
    // `Aug3D` and `Aug2Search` are names.
    const isName = /^\p{L}+\d/u.test(day);
    if (day && !isName && /^["“]?\p{Lu}/u.test(text.slice(day.length))) return day.length;
  }
  return 0;
}

/** The ISO days of a day or several, in that year. */
export function spanOf({ from, ...last }: DumpDay, year: number): DaySpan {
  const date = toIso(year, last);
  if (!from) return { date };
  const first = toIso(year, from);
  return { date, from: first > date ? toIso(year - 1, from) : first };
}

/** Whether the calendar has the day; 29 February is possible as long as the year is not known. */
export function isPossible({ year, month, day }: DumpDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2000, month);
}

/** What the groups of a form of `day-forms.ts` say. */
export function toDay(groups: Record<string, string | undefined>): DumpDay | 'impossible' {
  const year = groups['short'] ? fullYear(groups['short']) : Number(groups['year']) || null;
  if (year && groups['week']) return daysOfWeek(year, Number(groups['week']));
  const month = Number(groups['month']) || monthNumber(groups['name'] ?? '');
  if (!groups['day']) return daysOfMonth(year, month);
  const last = { year, month, day: Number(groups['day']) };
  if (!isPossible(last)) return 'impossible';
  return groups['fromDay'] ? stretch(last, groups) : last;
}

/** RFC 5322, section 4.3. */
function fullYear(short: string): number {
  return Number(short) + (Number(short) < 50 ? 2000 : 1900);
}

/** Monday to Sunday; the first week of a year is that of 4 January (ISO 8601). */
function daysOfWeek(year: number, week: number): DumpDay | 'impossible' {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const day = (at: number) =>
    new Date(Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1) + at));
  const [monday, thursday, sunday] = [day(0), day(3), day(6)];
  if (thursday.getUTCFullYear() !== year) return 'impossible';
  const parts = (date: Date) => ({ month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  return { year: sunday.getUTCFullYear(), ...parts(sunday), from: parts(monday) };
}

function daysOfMonth(year: number | null, month: number): DumpDay | 'impossible' {
  const last = { year, month, day: daysIn(year ?? 2000, month) };
  return isPossible(last) ? { ...last, from: { month, day: 1 } } : 'impossible';
}

/** The most days that one digest is of; more are a slip of the pen. */
const longestStretch = 100;

function stretch(
  last: DumpDay,
  groups: Record<string, string | undefined>,
): DumpDay | 'impossible' {
  const month = Number(groups['fromMonth']) || monthNumber(groups['fromName'] ?? '') || last.month;
  const day = { ...last, from: { month, day: Number(groups['fromDay']) } };
  const { from = '', date } = spanOf(day, last.year ?? 2000);
  const year = Number(from.slice(0, 4));
  const days = (Date.parse(date) - Date.parse(from)) / 86_400_000 + 1;
  const sound =
    isPossible({ year, ...day.from }) &&
    Number(groups['fromYear'] ?? year) === year &&
    days > 1 &&
    days <= longestStretch;
  return sound ? day : 'impossible';
}

/** The ISO form of a day, `YYYY-MM-DD`. */
function toIso(year: number, { month, day }: MonthDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
