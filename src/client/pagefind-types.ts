/** The part of Pagefind's browser API that the search uses; see pagefind.app/docs/api. */
export type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(text: string | null, options?: { filters?: unknown }): Promise<PagefindSearch>;
};

/** Number of papers by filter and value. */
export type FilterCounts = Record<string, Record<string, number>>;

export type PagefindSearch = {
  results: { id: string; score: number; data(): Promise<PagefindFragment> }[];
  /** Counts within the results. */
  filters: FilterCounts;
};

export type PagefindFragment = {
  url: string;
  /** Plain text of the page. */
  content: string;
  /** Part of the text around the words that matched, escaped, with `<mark>`. */
  excerpt: string;
  plain_excerpt?: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};
