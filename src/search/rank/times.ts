import type { AskedTime, Span } from '../ask/times.ts';
import type { Papers } from './papers.ts';

/**
 * Whether a paper is of a time: by the month of its submission, or else by the year of its venue, or else by the days
 * of its digests. Of a single day it is by these alone.
 */
export function isOf(paper: number, time: Span, papers: Papers): boolean {
  const isDay = time.from === time.until && (time.from ?? '').length > 7;
  const known = papers.published(paper) ?? papers.year(paper);
  const times = isDay || known === null ? papers.days(paper) : [known];
  return times.some((one) => isWithin(one, time));
}

/** Compares no finer than both are known: March 2025 is within 2025, and the year is within March. */
function isWithin(time: string, { from, until }: Span): boolean {
  const alike = (end: string) => Math.min(end.length, time.length);
  return (
    (from === null || time.slice(0, alike(from)) >= from.slice(0, alike(from))) &&
    (until === null || time.slice(0, alike(until)) <= until.slice(0, alike(until)))
  );
}

/** What a paper gains by being of the time that is asked for first, or by having its words; `covered` is 0–1. */
export function timeFactor(
  paper: number,
  covered: number,
  { time, papers, written }: { time: AskedTime; papers: Papers; written: ReadonlySet<number> },
): number {
  if (time.only || !(written.has(paper) || isOf(paper, time, papers))) return 1;
  return 1 + timeGain * covered ** 3;
}

/** So much that whatever has most of the words comes before all of other times. */
const timeGain = 9;
