/** What an owner changes to make the site theirs. */
export const siteConfig = {
  title: 'Offprint',
  description:
    'Research digests to read, browse and search: a page for every paper, kept at its address.',
  /** Where the site will stand; `npm run build -- --site URL` overrules it. Canonical links, the sitemap and the feed need it. */
  site: 'https://offprint.example',
  /** Path under which the site will stand; `--base PATH` overrules it. */
  base: '/',
  language: 'en',
  /** Families of topics in the order of their hues; those that only the topics' files name come after. */
  families: [
    'Efficiency & systems',
    'Language & reasoning',
    'Learning & models',
    'Images & generation',
    'Science & society',
  ] as readonly string[],
  /** Papers on one page of a list. */
  pageSize: 100,
  /** Papers of the latest digest on the front page. */
  frontPagePapers: 12,
  /** Items of a feed; older ones stand in archives by month. */
  feedSize: 100,
  /** The most bytes of a file of papers; one that would be larger is split by year. */
  largestFile: 40_000_000,
  /** Under which licence the briefs may be used; null where that is not settled. */
  briefsLicence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  } as { name: string; url: string } | null,
  /**
   * What the ids in feeds begin with: a domain that is yours, and a year or day on which it was, no later
   * than your first digest (RFC 4151). Choose once, never change: with other ids, readers of the
   * feeds would see every paper again. It need not be the domain of the site, and stays when that moves.
   */
  feedEntity: 'offprint.example,2025',
} as const;
