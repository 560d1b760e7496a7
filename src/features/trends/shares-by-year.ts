import type { TrendPaper } from './trend-paper.ts';

/** So many of all papers of a year. */
export type YearShare = { year: string; count: number; of: number };

/** For each year given, how many of its papers the test picks out, and of how many. */
export function sharesByYear(
  papers: readonly TrendPaper[],
  years: readonly string[],
  test: (paper: TrendPaper) => boolean,
): YearShare[] {
  const byYear = Map.groupBy(papers, (paper) => paper.month?.slice(0, 4) ?? '');
  return years.map((year) => {
    const ofYear = byYear.get(year) ?? [];
    return { year, count: ofYear.filter(test).length, of: ofYear.length };
  });
}
