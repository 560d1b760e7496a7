/** The part of Pagefind's browser API that the search uses; see pagefind.app/docs/api. */
export type Pagefind = {
  filters(): Promise<FilterCounts>;
  search(text: string | null, options?: { filters?: unknown }): Promise<PagefindSearch>;
};

/** What `pagefind.js` exports. */
export type PagefindModule = {
  createInstance(options: { noWorker?: boolean }): Pagefind;
};

/** Number of papers by filter and value. */
export type FilterCounts = Record<string, Record<string, number>>;

export type PagefindSearch = { results: PagefindResult[] };

export type PagefindResult = {
  id: string;
  score: number;
  /** Positions of the words that matched. */
  words: number[];
  data(): Promise<PagefindFragment>;
};

export type PagefindFragment = {
  url: string;
  /** Plain text of the page. */
  content: string;
  /** Part of the text around the words that matched, escaped, with `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};
