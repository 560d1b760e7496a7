/** What exports need to know of a paper; absent facts are null or empty, never invented. */
export type KnownPaper = {
  slug: string;
  title: string;
  /** Absolute address of its page. */
  url: string;
  brief: string | null;
  abstract: string | null;
  /** The sentences by which lists show it: brief, gist or abstract. */
  lead: string | null;
  authors: readonly string[];
  venue: string | null;
  venueYear: number | null;
  arxiv: string | null;
  /** Month of first submission, `2024-03`. */
  month: string | null;
  /** Names of its topics. */
  topics: readonly string[];
  /** ISO day of the first dated digest that it was in. */
  digestDate: string | null;
};
