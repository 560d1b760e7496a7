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
};

type Listed = Pick<SearchPaper, 'digests'>;

/** The year in which a paper was first listed: that of its earliest dated digest; null where none has a date. */
export function listedYear(paper: Listed): string | null {
  return yearsOfDigests(paper)[0] ?? null;
}

/** Papers by the year in which they were first listed, newest year first; those without one are with the newest. */
export function papersByYear<Paper extends Listed>(papers: readonly Paper[]): Map<string, Paper[]> {
  const years = papers.flatMap((paper) => listedYear(paper) ?? []).sort();
  const newest = years.at(-1) ?? '';
  const groups = Map.groupBy(papers, (paper) => listedYear(paper) ?? newest);
  return new Map([...groups].sort(([a], [b]) => (a < b ? 1 : -1)));
}

/** What can be told of the papers of a year, whose files are in `folder`. */
export function bundleOf(
  year: string,
  folder: string,
  papers: readonly Pick<SearchPaper, 'digests' | 'published' | 'venueYear'>[],
): YearBundle {
  const times = papers.flatMap((paper) => {
    const known = paper.published ?? paper.venueYear?.toString();
    return known?.slice(0, 4) ?? yearsOfDigests(paper);
  });
  return {
    year,
    folder,
    papers: papers.length,
    times: distinct(times),
    listed: distinct(papers.flatMap(yearsOfDigests)),
  };
}

function yearsOfDigests({ digests }: Listed): string[] {
  return digests.flatMap((id) => /^\d{4}(?=-\d\d)/.exec(id)?.[0] ?? []).sort();
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
