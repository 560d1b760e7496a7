import { listedYear } from '../../model/listed-year.ts';
import type { DatedPaper } from '../../model/paper.ts';
import type { SearchPaper } from '../paper.ts';

/**
 * What is known of the papers of a year without loading their bundle: those first listed in it, and in the newest
 * bundle those of digests without a date, too.
 */
export type YearBundle = {
  /** The year in which its papers were first listed; empty where no digest has a date. */
  year: string;
  /** Its folder in that of the search, with a slash at the end; empty for the newest, whose files stand in that itself. */
  folder: string;
  papers: number;
  /** The years in which its papers were submitted or appeared, or else were listed. */
  times: string[];
  /** The years of all digests in which its papers stand. */
  listed: string[];
  /** The digests among these whose ids do not begin with the year. */
  digests: string[];
};

/** Papers by the year in which they were first listed, newest year first; those without one are with the newest. */
export function papersByYear<Paper extends DatedPaper>(
  papers: readonly Paper[],
): Map<string, Paper[]> {
  const years = papers.flatMap((paper) => listedYear(paper) ?? []).sort();
  const newest = years.at(-1) ?? '';
  const groups = Map.groupBy(papers, (paper) => listedYear(paper) ?? newest);
  return new Map([...groups].sort(([a], [b]) => (a < b ? 1 : -1)));
}

/** What can be told of the papers of a year, whose files are in `folder`. */
export function bundleOf(
  year: string,
  folder: string,
  papers: readonly Pick<SearchPaper, 'digests' | 'digestDetails' | 'published' | 'venueYear'>[],
): YearBundle {
  const times = papers.flatMap((paper) => {
    const known = paper.published ?? paper.venueYear?.toString();
    return known?.slice(0, 4) ?? yearsOfDigests(paper);
  });
  const digests = papers.flatMap((paper) => paper.digests);
  return {
    year,
    folder,
    papers: papers.length,
    times: distinct(times),
    listed: distinct(papers.flatMap(yearsOfDigests)),
    digests: distinct(digests.filter((id) => !id.startsWith(`${year}-`))),
  };
}

function yearsOfDigests({ digestDetails }: DatedPaper): string[] {
  return digestDetails.flatMap(({ date }) => date?.slice(0, 4) ?? []);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
