/** What of a digest tells in which year it and its papers stand. */
type DatedDigest = { id: string; date: string | null; papers: readonly string[] };

/** The parts of a site, each of which can be built on its own: one for each year in which papers were first listed. */
export type SiteParts = {
  /** The years, newest first; none where no digest has a date. */
  years: readonly string[];
  /**
   * The year whose part has the page or file at a path, `/papers/x/` or `/papers/x.json`: that of its papers where it is
   * closed, for all else the newest. Empty where there are no years.
   */
  yearOf(path: string): string;
};

/**
 * The parts of a site with these digests. A path belongs to one part alone, so that all parts together are the site; a part
 * of a year that is over has nothing that a later digest changes, but for the neighbours of its papers.
 */
export function siteParts(digests: readonly DatedDigest[]): SiteParts {
  const listed = listedYears(digests);
  const ofDigest = new Map(digests.map(({ id, date }) => [id, date?.slice(0, 4)]));
  const years = [...new Set(listed.values())].sort().reverse();
  const [newest = '', ...closed] = years;
  const yearOf = (path: string) => {
    const [, kind, name = ''] = /^\/(?:og\/)?(papers|digests)\/([^/.]+)/.exec(path) ?? [];
    if (!kind) return datesIn(path);
    return (kind === 'papers' ? listed : ofDigest).get(name);
  };
  return {
    years,
    yearOf: (path) => {
      const year = yearOf(path) ?? '';
      return closed.includes(year) ? year : newest;
    },
  };
}

/** The year of the earliest dated digest of each paper that has one, as `listedYear` tells it of a record. */
function listedYears(digests: readonly DatedDigest[]): Map<string, string> {
  const years = new Map<string, string>();
  for (const { date, papers } of digests)
    for (const slug of date ? papers : []) {
      const year = date?.slice(0, 4) ?? '';
      if (year < (years.get(slug) ?? '9999')) years.set(slug, year);
    }
  return years;
}

/** Addresses that name the year to which they belong. */
const dated = [
  /^\/dates\/(\d{4})(?=[-/]|$)/,
  /^\/(?:topics|kinds|venues|terms|published)\/[^/]+\/(\d{4})(?=[./]|$)/,
  /\/feed\/(\d{4})-/,
  /^\/(?:api\/)?papers-(\d{4})(?=[-.])/,
  /^\/search-index\/years\/(\d{4})-/,
  /^\/offline-(\d{4})\.json$/,
];

function datesIn(path: string): string | undefined {
  for (const pattern of dated) {
    const year = pattern.exec(path)?.[1];
    if (year) return year;
  }
  return undefined;
}
