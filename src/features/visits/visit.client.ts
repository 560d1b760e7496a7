import { dayLocale, visitsEarlierToday, visitsYesterday } from '../../texts/texts.ts';

/** What a browser remembers of visits of the front page. */
export type Visit = {
  /** When the front page was last seen, in milliseconds. */
  last: number;
  /** The digests that it listed then, by id. */
  seen: readonly string[];
  /** When the visit before this one ended, and the digests known by then. */
  since: number;
  known: readonly string[];
};

/** Milliseconds without the front page after which the next look at it is a new visit. */
const pause = 30 * 60 * 1000;

/** The visit that a look at the front page belongs to; on the first one nothing is new. */
export function nextVisit(before: Visit | null, ids: readonly string[], now: number): Visit {
  const seen = [...new Set([...(before?.seen ?? []), ...ids])];
  if (!before) return { last: now, seen, since: now, known: seen };
  if (now - before.last < pause) return { ...before, last: now, seen };
  return { last: now, seen, since: before.last, known: before.seen };
}

/** The digests that are new in a visit; those of another page than the front page may come, too. */
export function newDigests(visit: Visit, ids: readonly string[]): string[] {
  const known = new Set(visit.known);
  return ids.filter((id) => !known.has(id));
}

/** What a stored text tells of visits; null where it tells nothing sound. */
export function readVisit(text: string | null): Visit | null {
  try {
    const visit = JSON.parse(text ?? 'null');
    const ids = [visit?.seen, visit?.known];
    const times = [visit?.last, visit?.since];
    const sound =
      ids.every((list) => Array.isArray(list) && list.every((id) => typeof id === 'string')) &&
      times.every((time) => Number.isFinite(time));
    return sound ? visit : null;
  } catch {
    return null;
  }
}

/** A past time in words: `earlier today`, `yesterday`, `Tuesday`, `3 March` or `3 March 2024`, as the reader’s calendar has it. */
export function sinceWhen(time: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(time)) / (24 * 60 * 60 * 1000));
  if (days <= 0) return visitsEarlierToday;
  if (days === 1) return visitsYesterday;
  if (days < 7) return words(time, { weekday: 'long' });
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return words(time, { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) });
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

function words(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(dayLocale, options).format(time);
}
