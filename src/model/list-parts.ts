import { listedYear } from './listed-year.ts';
import type { Paper } from './paper.ts';

/** Papers of a list that have pages of their own. */
export type ListPart = {
  /** The year of its address, `/topics/x/2025/`; undefined for the part that stands at the address of the list itself. */
  year: string | undefined;
  /** The year in which its papers were first listed; undefined for the whole of a list that is not cut. */
  listed: string | undefined;
  papers: readonly Paper[];
};

/**
 * The parts of a list, the one at the address of the list first, then the others from the newest year to the oldest.
 * A list of at most `most` papers, or of a single year, is whole. Of a longer one each year stands apart, so that
 * papers which are listed later change nothing in it; the `first` part is its newest year, or its oldest where the list
 * is of one month, whose papers mostly were listed then. Papers of no year are in the first part.
 */
export function listParts(
  papers: readonly Paper[],
  { most, first = 'newest' }: { most: number; first?: 'newest' | 'oldest' },
): [ListPart, ...ListPart[]] {
  const years = [...new Set(papers.flatMap((paper) => listedYear(paper) ?? []))].sort().reverse();
  const main = years.at(first === 'newest' ? 0 : -1);
  if (main === undefined || years.length === 1 || papers.length <= most)
    return [{ year: undefined, listed: undefined, papers }];
  const byYear = Map.groupBy(papers, (paper) => listedYear(paper) ?? main);
  const part = (listed: string, year?: string): ListPart => ({
    year,
    listed,
    papers: byYear.get(listed) ?? [],
  });
  return [part(main), ...years.filter((year) => year !== main).map((year) => part(year, year))];
}
