import type { Digest } from '../model/collections.ts';
import type { CalendarDay } from './calendar-of.ts';

/**
 * The days of digests for a calendar, in the order of the digests: how many there are on each, and how many papers they
 * have together. The last day of a digest of several counts none, where no other is of that day.
 */
export function digestDays(digests: readonly Digest[]): CalendarDay[] {
  const dated = digests.flatMap((digest) => (digest.date ? { ...digest, date: digest.date } : []));
  return [...Map.groupBy(dated, ({ date }) => date)].map(([date, ofDay]) => {
    const own = ofDay.filter(({ from }) => !from);
    const papers = new Set(own.flatMap((digest) => digest.papers)).size;
    return { date, digests: own.length, papers };
  });
}
