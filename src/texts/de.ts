import { numberIn, plural } from './in-words.ts';

export * from './de/figures.ts';
export * from './de/lists.ts';
export * from './de/pages.ts';
export * from './de/reading.ts';
export * from './de/shared.ts';

export const language = 'de';
export const dayLocale = 'de-DE';
export const monthLocale = 'de-DE';

export const number = (value: number) => numberIn(language, value);
export const daysOfMonth = (first: number, last: string) => `${first}.–${last}`;
export const weekOfYear = (week: number, year: string, days: string) =>
  `${week}. Woche ${year} (${days})`;

export const papers = (count: number) => plural(language, count, 'Aufsatz', 'Aufsätze');
export const digests = (count: number) => plural(language, count, 'Übersicht', 'Übersichten');
export const topics = (count: number) => plural(language, count, 'Thema', 'Themen');
