import { type DatedPaper, firstDay } from './paper.ts';

/** The year, `2025`, of the earliest dated digest that a paper was in; null where none has a date. It never changes. */
export function listedYear(paper: DatedPaper): string | null {
  return firstDay(paper)?.slice(0, 4) ?? null;
}
