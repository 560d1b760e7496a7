import type { Paper } from '../../model/paper.ts';

/** So many of all papers of a year. */
export type YearShare = { year: string; count: number; of: number };

/** For each year given, how many of its papers the test picks out, and of how many. */
export function sharesByYear(
  papers: readonly Paper[],
  years: readonly string[],
  test: (paper: Paper) => boolean,
): YearShare[] {
  const byYear = Map.groupBy(papers, (paper) => paper.published?.slice(0, 4) ?? '');
  return years.map((year) => {
    const ofYear = byYear.get(year) ?? [];
    return { year, count: ofYear.filter(test).length, of: ofYear.length };
  });
}
