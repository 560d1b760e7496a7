import { type DatedPaper, firstDay } from './paper.ts';

/** The year, `2025`, of the earliest dated digest that a paper was in; null where none has a date. It never changes. */
export function listedYear(paper: DatedPaper): string | null {
  return firstDay(paper)?.slice(0, 4) ?? null;
}

/**
 * Papers by the year in which they were first listed, `2025`, and those of the newest year, which is open, by its months,
 * `2026-03`; the newest first, and last those without a day as `undated`. Null for at most `most` papers of a single year.
 */
export function byListedTime<Listed extends DatedPaper>(
  papers: readonly Listed[],
  most: number,
): Map<string, Listed[]> | null {
  const years = [...new Set(papers.flatMap((paper) => listedYear(paper) ?? []))].sort();
  if (years.length === 0 || (years.length === 1 && papers.length <= most)) return null;
  const timeOf = (paper: Listed) => {
    const year = listedYear(paper);
    return (year === years.at(-1) ? firstDay(paper)?.slice(0, 7) : year) ?? 'undated';
  };
  const place = (time: string) => (time === 'undated' ? '' : time);
  const groups = [...Map.groupBy(papers, timeOf)];
  return new Map(groups.sort(([a], [b]) => (place(a) < place(b) ? 1 : -1)));
}
