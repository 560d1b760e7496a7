import { xmlText } from '../../text/escape.ts';
import type { FeedDocument } from './feed-document.ts';
import type { FeedItem } from './feed-item.ts';
import { feedPaths } from './feed-paths.ts';
import { splitFeed } from './split-feed.ts';
import { type TagEntity, tagStart } from './tag-uri.ts';

/** A whole feed, however many documents it takes. */
export type Feed = {
  id: string;
  title: string;
  description: string;
  /** Absolute address of the page that shows the same; the feed stands below it. */
  page: string;
  /** Newest first, those of a month together. */
  items: readonly FeedItem[];
  /** The month whose archive an item is in, where it is not that of its own day. */
  monthOf?: (item: FeedItem) => string;
  /** Most items of one document, where they are few because each is long. */
  size?: number;
};

/** What all feeds of a site have in common. */
export type FeedSite = {
  language: string;
  author: { name: string; url: string };
  icon: string;
  entity: TagEntity;
  /** Most items of one document. */
  size: number;
};

/** The documents of a feed: the current one first, then its archives, the newest first, each linked to its neighbours. */
export function feedDocuments(feed: Feed, { size, entity, ...site }: FeedSite): FeedDocument[] {
  const { current, archives } = splitFeed(feed.items, feed.size ?? size, feed.monthOf);
  const address = feedPaths.of(feed.page).replace(/\.xml$/, '');
  const parts = [
    { stem: address, items: current },
    ...archives.map(({ name, items }) => ({ stem: feedPaths.archive(feed.page, name), items })),
  ];
  return parts.map(({ stem, items }, index) => ({
    ...site,
    id: feed.id,
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    page: feed.page,
    stem,
    previous: parts[index + 1]?.stem ?? null,
    next: index > 1 ? (parts[index - 1]?.stem ?? null) : null,
    current: index > 0 ? address : null,
    updated: newest(items) ?? tagStart(entity),
    items,
  }));
}

function newest(items: readonly FeedItem[]): string | undefined {
  return items
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
}
