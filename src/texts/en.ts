import { numberIn, plural } from './in-words.ts';

export * from './en/figures.ts';
export * from './en/lists.ts';
export * from './en/pages.ts';
export * from './en/reading.ts';
export * from './en/shared.ts';

/** The language of these texts (BCP 47). */
export const language = 'en';
/** The locales in which days and months are written: `14 March 2025`, `March 2025`. */
export const dayLocale = 'en-GB';
export const monthLocale = 'en-US';

/** `1,020`. */
export const number = (value: number) => numberIn(language, value);
/** `3–9 March`, of the number of the first day and the last day in words. */
export const daysOfMonth = (first: number, last: string) => `${first}–${last}`;
export const weekOfYear = (week: number, year: string, days: string) =>
  `Week ${week} of ${year} (${days})`;

export const papers = (count: number) => plural(language, count, 'paper', 'papers');
export const digests = (count: number) => plural(language, count, 'digest', 'digests');
export const topics = (count: number) => plural(language, count, 'topic', 'topics');
