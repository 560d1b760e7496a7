import { dayLocale, daysOfMonth, monthLocale, weekOfYear } from './texts.ts';

/** `14 March 2025`, `Friday 14 March 2025` or `Fri 14 March` from an ISO day; no clock, no time zone. */
export function dayInWords(day: string, form: 'day' | 'weekday' | 'short' = 'day'): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (form !== 'short') options.year = 'numeric';
  if (form !== 'day') options.weekday = form === 'weekday' ? 'long' : 'short';
  return format(day, options);
}

/** `March 2025`, or `Mar 2025` when short, or `March` as the name of it, from `2025-03`. */
export function monthInWords(month: string, form: 'long' | 'short' | 'name' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    form === 'name' ? { month: 'long' } : { month: form, year: 'numeric' };
  return format(`${month}-01`, { ...options, timeZone: 'UTC' }, monthLocale);
}

/** The days of the week from Monday on: `Monday` with its letter, `M`. */
export function weekdaysInWords(): { name: string; short: string }[] {
  const named = (day: string, weekday: 'long' | 'narrow') =>
    format(day, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => `2024-01-0${index + 1}`).map((day) => ({
    name: named(day, 'long'),
    short: named(day, 'narrow'),
  }));
}

/** The ISO day of a digest, of several days the last, and then the first; null for an undated one. */
type DigestDays = { date: string | null; from?: string | undefined };

/**
 * The days of a digest in words: its day as `dayInWords` says it, `Week 10 of 2025 (3–9 March)`, `March 2025`, or
 * `3–12 March 2025`; short `3–9 March` for a week, too. Null for an undated digest.
 */
export function digestDay(
  { date, from }: DigestDays,
  form: 'day' | 'weekday' | 'short' = 'day',
): string | null {
  if (date === null || from === undefined) return date && dayInWords(date, form);
  const iso = digestTime({ date, from }) ?? date;
  if (iso.length === 7) return monthInWords(iso);
  const stretch = stretchInWords(from, date);
  if (form === 'short') return stretch;
  const [year = '', week = ''] = iso.split('-W');
  return week ? weekOfYear(Number(week), year, stretch) : `${stretch} ${date.slice(0, 4)}`;
}

/** The days of a digest as a `time` may have them: a day, `2025-W10`, `2025-03`; of other days the last. */
export function digestTime({ date, from }: DigestDays): string | null {
  if (date === null || from === undefined) return date;
  const after = new Date(Date.parse(date) + day).toISOString();
  if (from === `${date.slice(0, 7)}-01` && after.slice(8, 10) === '01') return date.slice(0, 7);
  const isWeek =
    Date.parse(date) - Date.parse(from) === 6 * day && new Date(from).getUTCDay() === 1;
  return isWeek ? isoWeek(from) : date;
}

/** Milliseconds. */
const day = 86_400_000;

/** The ISO week of a Monday: a week belongs to the year of its Thursday (ISO 8601). */
function isoWeek(monday: string): string {
  const thursday = new Date(Date.parse(monday) + 3 * day);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** `3–9 March`, `31 March – 6 April`. */
function stretchInWords(from: string, to: string): string {
  const [first, last] = [from, to].map((day) => dayInWords(day).slice(0, -5));
  return from.slice(0, 7) === to.slice(0, 7)
    ? daysOfMonth(Number(from.slice(8)), last ?? '')
    : `${first} – ${last}`;
}

function format(day: string, options: Intl.DateTimeFormatOptions, locale = dayLocale): string {
  const words = formatter(options, locale).format(new Date(`${day}T00:00:00Z`));
  return locale.startsWith('en') ? words.replace(',', '') : words;
}

// To make one takes longer than to render a list item.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}
