import { generateJsonFeed, type JsonFeed } from 'feedsmith';
import type { FeedDocument } from './documents.ts';
import type { FeedItem } from './items.ts';

/** A document of a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1); `next_url` leads to the next older archive. */
export function jsonFeed(document: FeedDocument): string {
  const feed: JsonFeed.Feed<Date, true> = {
    title: document.title,
    home_page_url: document.page,
    feed_url: `${document.stem}.json`,
    description: document.description,
    ...(document.previous ? { next_url: `${document.previous}.json` } : {}),
    icon: document.icon,
    authors: [document.author],
    language: document.language,
    items: document.items.map(itemOf),
  };
  const generated = generateJsonFeed(feed, { strict: true }) as JsonFeed.Feed<string>;
  // The library drops an empty list, which the format demands.
  return `${JSON.stringify({ ...generated, items: generated.items ?? [] })}\n`;
}

function itemOf(item: FeedItem): JsonFeed.Item<Date, true> {
  return {
    id: item.id,
    url: item.url,
    ...(item.related ? { external_url: item.related } : {}),
    title: item.title,
    content_html: item.html,
    ...(item.summary ? { summary: item.summary } : {}),
    ...(item.published ? { date_published: midnight(item.published) } : {}),
    date_modified: midnight(item.updated),
    ...(item.authors.length > 0 ? { authors: item.authors.map((name) => ({ name })) } : {}),
    ...(item.tags.length > 0 ? { tags: [...item.tags] } : {}),
  };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
