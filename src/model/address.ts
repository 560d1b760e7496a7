/** The last part of a paper's address: lower-case ASCII words joined by hyphens. */
export type Slug = string & { readonly __brand: 'slug' };

/** Whether a text has the form of a slug, and is not too long for the name of a file. */
export function isSlug(text: string): text is Slug {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 130;
}

/** Every address of the site, relative to the base path: each ends in a slash and lasts. */
export const paths = {
  home: () => '/',
  allPapers: () => '/papers/',
  papers: (slug: string) => `/papers/${slug}/`,
  /** A file that tells about the page at a path: `/topics/x/` as `bib` is `/topics/x.bib`. */
  file: (page: string, extension: string) => `${page.replace(/\/$/, '')}.${extension}`,
  /** The picture that stands for a page where somebody shares its address. */
  card: (page: string) => `/og${page === '/' ? '/site' : page.replace(/\/$/, '')}.png`,
  authors: () => '/authors/',
  author: (slug: string, page = 1) => paged(`/authors/${slug}/`, page),
  /**
   * Names by the first letter of the family name, or where these are many by more of it; `letter` is no author's
   * address.
   */
  authorsLetter: (letter: string) => `/authors/letter/${letter}/`,
  venues: () => '/venues/',
  venue: (slug: string, page = 1, year?: string) => paged(ofYear(`/venues/${slug}/`, year), page),
  compare: (slugs: readonly string[] = []) =>
    `/compare/${slugs.length > 0 ? `?papers=${slugs.join(',')}` : ''}`,
  readingList: () => '/reading-list/',
  map: (paper?: string) => `/map/${paper ? `?at=${paper}` : ''}`,
  trends: () => '/trends/',
  /** The figures of topics, of which there are many. */
  topicTrends: () => '/trends/topics/',
  digests: () => '/digests/',
  digest: (id: string, page = 1) => paged(`/digests/${id}/`, page),
  /** A digest of several pages on one. */
  wholeDigest: (id: string) => `/digests/${id}/all/`,
  dates: () => '/dates/',
  date: (date: string) => `/dates/${date}/`,
  year: (date: string) => `/dates/${date.slice(0, 4)}/`,
  month: (date: string) => `/dates/${date.slice(0, 7)}/`,
  undated: () => '/dates/undated/',
  published: () => '/published/',
  publishedMonth: (month: string, page = 1, year?: string) =>
    paged(ofYear(`/published/${month}/`, year), page),
  /** The telling terms by which a site without topics is browsed. */
  terms: () => '/terms/',
  term: (slug: string, page = 1, year?: string) => paged(ofYear(`/terms/${slug}/`, year), page),
  topics: () => '/topics/',
  topic: (slug: string, page = 1, year?: string) => paged(ofYear(`/topics/${slug}/`, year), page),
  kinds: () => '/kinds/',
  kind: (slug: string, page = 1, year?: string) => paged(ofYear(`/kinds/${slug}/`, year), page),
  search: (query?: string) => `/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`,
  about: () => '/about/',
  quality: () => '/about/quality/',
  feed: () => '/feed.xml',
  /** All feeds of the site, and one file of them for feed readers. */
  feeds: () => '/feeds/',
  /** What the site offers to machines, and the schemas of it. */
  data: () => '/about/data/',
  /** Where the digests come from, and whom to thank. */
  sources: () => '/about/sources/',
  /** How to keep the site on a device. */
  offline: () => '/about/offline/',
  /** A digest as a message that can be sent. */
  email: (id: string) => `/digests/${id}/email.html`,
} as const;

/** Where a digest stands among the dates: with its day, or where it is of several with the month of the last. */
export function digestDatePath(days: { date: string | null; from?: string | undefined }): string {
  const { date, from } = days;
  if (date === null) return paths.undated();
  return from ? paths.month(date) : paths.date(date);
}

/** A long list leads to those of its papers that were first listed in another year: `/topics/x/2025/`. */
function ofYear(path: string, year: string | undefined): string {
  return year ? `${path}${year}/` : path;
}

/** The first page of a list has the address of the list; the others add their number. */
function paged(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}

/** Joins a base path (`/` or `/offprint/`) and a path of the site, with one slash between. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}
