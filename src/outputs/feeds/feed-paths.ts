/** Addresses of feeds, relative to the base path; apart from `paths`, which every page's script carries. */
export const feedPaths = {
  /** The feed of a page, which holds what the page lists; of the front page, everything. */
  of: (page: string, form: 'xml' | 'json' = 'xml') => `${page}feed.${form}`,
  /** An older part of the same, without its ending. */
  archive: (page: string, name: string) => `${page}feed/${name}`,
  /** One file of all feeds. */
  opml: () => '/feeds.opml',
} as const;
