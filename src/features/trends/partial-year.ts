import { monthInWords } from '../../text/dates.ts';
import type { Span } from './span-of.ts';

/** A sentence on a last year that does not reach December; none when it does. */
export function partialYear(span: Span): string[] {
  if (span.last.endsWith('-12')) return [];
  const [month, year] = monthInWords(span.last).split(' ');
  return [`${year} is partial: the latest paper is of ${month}.`];
}
