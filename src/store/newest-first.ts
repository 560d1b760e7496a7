import type { Paper } from './papers.ts';

/** Papers by month of submission, the newest first and those of unknown month last; else as they came. */
export function newestFirst(papers: Iterable<Paper>): Paper[] {
  const month = (paper: Paper) => paper.month ?? '';
  return [...papers].sort((a, b) => (month(a) === month(b) ? 0 : month(a) < month(b) ? 1 : -1));
}
