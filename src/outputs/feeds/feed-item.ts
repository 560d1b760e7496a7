/** What a feed tells of one paper or digest; the same in every feed, so that readers know it again. */
export type FeedItem = {
  /** A tag URI, see `feed-ids.ts`. */
  id: string;
  /** Absolute address of its page. */
  url: string;
  /** Plain text, not empty. */
  title: string;
  /** Plain text shorter than the content; null where it would repeat it (RFC 4287, 4.2.13). */
  summary: string | null;
  /** HTML without script and relative addresses, in characters that XML allows. */
  html: string;
  /** Names; empty when unknown. */
  authors: readonly string[];
  /** Names of topics, and the kind. */
  tags: readonly string[];
  /** Absolute address of the paper elsewhere. */
  related: string | null;
  /** ISO day on which it first stood in a digest, null when no digest of it has a day. */
  published: string | null;
  /** ISO day; what stands for it where no day is known is said in `item-day.ts`. */
  updated: string;
};
