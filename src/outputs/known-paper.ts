/** What exports need to know of a paper; absent facts are null or empty, never invented. */
export type KnownPaper = {
  slug: string;
  /** The key by which it is cited. */
  key: string;
  /** The identity under which feeds told it first, where its title was another. */
  identity: string | null;
  title: string;
  /** Absolute address of its page. */
  url: string;
  kind: string;
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
  /** Address of its source code. */
  code: string | null;
  /** Names of its topics. */
  topics: readonly string[];
  /** Slugs of the same topics, in the same order. */
  topicSlugs: readonly string[];
  /** The digests that it was in, newest first. */
  digests: readonly { id: string; label: string; date: string | null; place: number }[];
  /** ISO day of the first dated digest that it was in. */
  digestDate: string | null;
  /** Its most telling terms, as written, strongest first. */
  terms: readonly string[];
};
