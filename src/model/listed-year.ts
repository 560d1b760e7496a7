import { firstDay, type Paper } from './paper.ts';

/** The year, `2025`, of the earliest dated digest that a paper was in; null where none has a date. It never changes. */
export function listedYear(paper: Pick<Paper, 'digestDetails'>): string | null {
  return firstDay(paper)?.slice(0, 4) ?? null;
}

/**
 * The newest year in which papers were listed; null where no digest has a date. It alone is open: nothing that a newer
 * digest brings changes what is shown of earlier years.
 */
export function openYear(papers: Iterable<Pick<Paper, 'digestDetails'>>): string | null {
  let newest: string | null = null;
  for (const paper of papers) {
    const year = listedYear(paper);
    if (year !== null && (newest === null || year > newest)) newest = year;
  }
  return newest;
}
