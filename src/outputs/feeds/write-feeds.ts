import {
  type AtomFeed,
  generateAtomFeed,
  generateJsonFeed,
  generateOpml,
  type JsonFeed,
} from 'feedsmith';
import { escapeHtml, xmlText } from '../../text/escape.ts';
import type { FeedDocument } from './documents.ts';
import type { FeedItem } from './items.ts';

/** A document of a feed as Atom (RFC 4287), with the links and the mark of archives (RFC 5005). */
export function atomFeed(document: FeedDocument): string {
  const xml = generateAtomFeed(
    {
      id: document.id,
      title: textOf(document.title),
      subtitle: textOf(document.description),
      updated: midnight(document.updated),
      authors: [{ name: document.author.name, uri: document.author.url }],
      generator: { text: 'Offprint' },
      icon: document.icon,
      links: linksOf(document),
      xml: { lang: document.language },
      entries: document.items.map((item) => entryOf(item, document.language)),
    },
    { strict: true },
  );
  return document.current === null ? xml : xml.replace(/<feed [^>]*>/, `$&${archiveMark}`);
}

/** The library knows no extension for it. */
const archiveMark = '\n  <fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';

type Link = AtomFeed.Link<Date, true>;
type Text = AtomFeed.Text;

function linksOf({ page, stem, previous, next, current, forms }: FeedDocument): Link[] {
  const atom = (rel: string, address: string | null): Link[] =>
    address === null ? [] : [{ rel, href: `${address}.xml`, type: 'application/atom+xml' }];
  return [
    { rel: 'alternate', href: page, type: 'text/html' },
    ...atom('self', stem),
    ...(forms.includes('json')
      ? [{ rel: 'alternate', href: `${stem}.json`, type: 'application/feed+json' }]
      : []),
    ...atom('current', current),
    ...atom('prev-archive', previous),
    ...atom('next-archive', next),
  ];
}

function entryOf(item: FeedItem, language: string): AtomFeed.Entry<Date, true> {
  return {
    ...(item.language !== language && { xml: { lang: item.language } }),
    id: item.id,
    title: textOf(item.title),
    updated: midnight(item.updated),
    ...(item.published ? { published: midnight(item.published) } : {}),
    authors: item.authors.map((name) => ({ name })),
    categories: item.tags.map((term) => ({ term })),
    links: [
      { rel: 'alternate', href: item.url, type: 'text/html' },
      ...(item.related ? [{ rel: 'related', href: item.related }] : []),
    ],
    ...(item.summary ? { summary: textOf(item.summary) } : {}),
    content: { type: 'html', value: item.html },
  };
}

/**
 * Plain text, or HTML where it holds a sign that readers might take for markup: many read a plain
 * title as HTML, and the library sets what it must escape on lines of its own.
 */
function textOf(value: string): Text {
  return /[<>&]/.test(value) ? { type: 'html', value: escapeHtml(value) } : { value };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The newest items of a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(document: FeedDocument): string {
  const feed: JsonFeed.Feed<Date, true> = {
    title: document.title,
    home_page_url: document.page,
    feed_url: `${document.stem}.json`,
    description: document.description,
    icon: document.icon,
    authors: [document.author],
    language: document.language,
    items: document.items.map((item) => jsonItemOf(item, document.language)),
  };
  const generated = generateJsonFeed(feed, { strict: true }) as JsonFeed.Feed<string>;
  // The library drops an empty list, which the format demands.
  return `${JSON.stringify({ ...generated, items: generated.items ?? [] })}\n`;
}

function jsonItemOf(item: FeedItem, language: string): JsonFeed.Item<Date, true> {
  return {
    id: item.id,
    url: item.url,
    ...(item.related ? { external_url: item.related } : {}),
    title: item.title,
    ...(item.language !== language && { language: item.language }),
    content_html: item.html,
    ...(item.summary ? { summary: item.summary } : {}),
    ...(item.published ? { date_published: midnight(item.published) } : {}),
    date_modified: midnight(item.updated),
    ...(item.authors.length > 0 ? { authors: item.authors.map((name) => ({ name })) } : {}),
    ...(item.tags.length > 0 ? { tags: [...item.tags] } : {}),
  };
}

/** Feeds under a heading; addresses are absolute, `page` shows what the feed is of. */
type FeedGroup = {
  name: string;
  feeds: readonly { name: string; atom: string; page: string }[];
};

/** A list of feeds as OPML 2.0 (opml.org/spec2.opml): an outline for each group, and in it one for each feed. */
export function opml(title: string, groups: readonly FeedGroup[]): string {
  const outlines = groups.map(({ name, feeds }) => ({
    text: xmlText(name),
    outlines: feeds.map((feed) => ({
      text: xmlText(feed.name),
      title: xmlText(feed.name),
      type: 'rss',
      xmlUrl: feed.atom,
      htmlUrl: feed.page,
    })),
  }));
  return generateOpml({ head: { title: xmlText(title) }, body: { outlines } });
}
