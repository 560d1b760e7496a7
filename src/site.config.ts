/**
 * The name of the site. Lists that readers keep in their browsers, and pages that they keep offline, are
 * stored under it in plain letters (`offprint:library:/`): with another name they would begin anew.
 */
export const title: string = 'Offprint';

/** What an owner changes to make the site theirs. */
type SiteConfig = {
  title: string;
  /**
   * The title as a drawing, for the header and the pictures to share: an SVG whose letters are `currentColor`
   * and whose stroke of the highlighter has the class `wordmark-mark`. Where it is null the title is set in type.
   */
  mark: string | null;
  /**
   * The letter of the icon, as a path on 128 × 128; where it is null, the first letter of the title is set in
   * type. `node tools/icons/draw-icons.ts` draws the files of the icon anew.
   */
  iconLetter: string | null;
  /** What the site is, in a sentence. */
  description: string;
  /** Where the site will stand; `npm run build -- --site URL` overrules it. Canonical links, the sitemap and the feed need it. */
  site: string;
  /** Path under which the site will stand; `--base PATH` overrules it. */
  base: string;
  /** Of the interface and of the texts, as BCP 47 has it. */
  language: string;
  /** Families of topics in the order of their hues; those that only the topics' files name come after. */
  families: readonly string[];
  /** Papers on one page of a list. */
  pageSize: number;
  /** Papers of the latest digest on the front page. */
  frontPagePapers: number;
  /** Items of a feed; older ones stand in archives by month. */
  feedSize: number;
  /** The most bytes of a file of papers; one that would be larger is split by year. */
  largestFile: number;
  /** Under which licence the briefs may be used; null where that is not settled. */
  briefsLicence: { name: string; url: string } | null;
  /**
   * What the ids in feeds begin with: a domain that is yours, and a year or day on which it was, no later
   * than your first digest (RFC 4151). Choose once, never change: with other ids, readers of the
   * feeds would see every paper again. It need not be the domain of the site, and stays when that moves.
   */
  feedEntity: string;
};

export const siteConfig: SiteConfig = {
  title,
  mark: `<svg viewBox="-4 -6 580 176"><rect class="wordmark-mark" x="214" y="18" width="354" height="124" fill="#fcee6c"/><path fill="currentColor" d="M32 92q0 14 6 21 7 7 18 7 7 0 13-2 6-3 11-7 5-5 9-11t7-13 4-15q2-8 2-16 0-14-6-21-7-7-18-7-7 0-13 2-5 3-11 7-5 5-9 10-4 6-7 14-3 7-4 15-2 7-2 16m90-31q0 11-3 21t-9 19-14 15q-8 7-18 10-10 4-22 4-14 0-24-5t-15-15-5-23q0-11 3-22 3-10 9-18 6-9 14-16 8-6 18-10 10-3 22-3 14 0 24 5t15 15q5 9 5 23m108-4-2 8H128l1-8Zm-84 4q3-15 10-25t16-15q10-6 21-6 6 0 10 2 5 1 8 3t5 4l-12 12q-1-4-4-7-2-2-5-4-3-1-8-1t-9 2q-3 2-6 7t-4 13l-13 61q-4 17-9 29t-11 20q-6 7-13 10-7 4-15 4-9 0-13-4-4-3-4-8 0-4 3-7 2-2 6-2 2 1 3 2 2 2 4 5t4 4 4 1q3 0 5-1 3-2 5-5t4-8q2-6 3-14Zm45-2q3-15 10-25t17-16q10-5 21-5 7 0 12 2 4 2 6 4 2 3 2 7t-2 6q-3 3-8 3-1-1-3-3-1-3-3-5-3-3-5-4-3-1-6-1-5 0-9 2-3 2-6 7-2 5-4 13l-14 62q-4 17-9 29t-12 19q-6 7-13 10t-15 3q-6 0-10-1-5-2-8-5t-4-6l11-10q2 7 6 10t9 3q4 0 7-1t6-4 5-8q2-4 4-12Zm59 45q-1 3-2 5 0 2 0 4 0 4 2 7 3 3 7 3t7-3q4-2 7-6 4-4 6-10 3-5 4-11 2-7 2-13 0-5-2-8t-6-3q-3 0-6 2-2 2-5 4-3 3-6 7-2 4-4 8t-3 8Zm-13 17h9l-11 39 12 4-1 4h-42l1-4 11-4 26-91q0 0-1 0-3 0-6 1t-5 3q-3 3-6 9l-3-1q3-10 7-16 5-5 10-8 5-2 11-2 4 0 6 0 3 1 6 1l-8 30-1-1q5-11 11-17 5-7 11-10 5-3 10-3 9 0 14 6t5 15q0 8-2 16t-6 15q-4 6-10 12-5 5-12 8t-14 3q-8 0-14-2-6-3-8-7m92-52q0 0-1 0-4 0-6 1-3 1-6 3-2 3-5 9l-4-1q4-10 8-16 4-5 9-8 6-2 12-2 2 0 4 0t4 1q2 0 4 0l-11 36v-1q7-13 12-21 6-8 11-12 6-3 11-3 6 0 8 3 3 3 3 7 0 3-2 6-1 3-4 5-3 1-6 1 0 0-1-1t-3-2q-1-2-2-3-2-1-3-1-2 0-5 2-2 2-5 5t-6 8q-2 5-5 11-3 7-5 14l-5 18h-19Zm50 52 21-57 4 4q-4 0-8 1t-7 4q-4 3-9 7l-3-4q7-8 12-13 6-4 11-6 6-2 11-2t7 2 1 7l-22 58-3-5q4 0 8-1 3-1 7-3t8-6l3 4q-6 7-12 11t-11 6-10 2q-6 0-8-2t0-7m28-96q0-3 1-6 2-2 5-4 2-1 6-1 6 0 9 3t3 8q0 3-1 6-2 3-5 4-2 2-6 2-6 0-9-3-3-4-3-9m21 57-4-1q4-10 8-16 4-5 9-8 6-2 12-2 2 0 4 0t4 1q2 0 4 0l-11 38v-1q5-9 9-17 5-7 10-12 5-4 10-7 5-2 10-2 8 0 11 4 4 3 4 8 0 3-1 7t-3 9l-15 39-2-5q3 0 7-1 3-1 7-4 4-2 8-6l4 4q-7 7-13 12-6 4-11 6t-10 2q-6 0-8-2-2-3 0-8l15-38q1-3 2-5 0-2 0-4t-1-3-4-1-8 3q-4 3-8 8-4 6-8 13-4 8-7 18l-5 17h-19l18-59q0 0-1 0-4 0-6 1-3 1-6 3-2 3-5 9m93-17 2-8h51l-1 8Zm23 37q-1 3-2 5 0 2-1 4 0 1 0 2t1 2q0 1 2 1 1 0 4-2 2-1 6-5 3-3 7-7l4 3q-5 7-9 11-5 5-9 8t-8 4q-3 2-7 2t-7-3q-3-2-3-9 0-2 1-6 1-5 2-10l19-62h19Z"/></svg>`,
  iconLetter:
    'M36.3 80.7Q36.3 92 41 97.3Q45.7 102.6 54.5 102.6Q59.8 102.6 64.7 100.5Q69.5 98.3 73.7 94.3Q77.9 90.3 81.2 85.1Q84.5 79.8 86.8 73.6Q89.2 67.4 90.4 60.7Q91.7 54 91.7 47.3Q91.7 35.9 87 30.6Q82.3 25.4 73.6 25.4Q68.2 25.4 63.3 27.6Q58.5 29.7 54.3 33.7Q50.2 37.7 46.8 42.9Q43.5 48.2 41.1 54.3Q38.8 60.5 37.5 67.3Q36.3 74 36.3 80.7ZM112.3 52.8Q112.3 62.3 109.6 71.1Q106.9 79.9 101.8 87.3Q96.7 94.8 89.5 100.3Q82.3 105.8 73.5 108.9Q64.8 112 54.6 112Q42.1 112 33.4 107.6Q24.7 103.3 20.2 95Q15.7 86.8 15.7 75.2Q15.7 65.7 18.4 56.9Q21.1 48.1 26.2 40.6Q31.3 33.2 38.5 27.6Q45.6 22.1 54.4 19.1Q63.2 16 73.4 16Q85.9 16 94.6 20.3Q103.3 24.7 107.8 32.9Q112.3 41.1 112.3 52.8Z',
  description:
    'Research digests to read, browse and search: a page for every paper, kept at its address.',
  site: 'https://offprint.example',
  base: '/',
  language: 'en',
  families: [
    'Efficiency & systems',
    'Language & reasoning',
    'Learning & models',
    'Images & generation',
    'Science & society',
  ],
  pageSize: 100,
  frontPagePapers: 12,
  feedSize: 100,
  largestFile: 40_000_000,
  briefsLicence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  feedEntity: 'offprint.example,2025',
};
