import { type AtomFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { VenueType } from '../../../model/paper.ts';
import { htmlText } from '../mail/html-text.ts';

/** What a feed is and has, in one form for all kinds. */
export type Feed = {
  /** Its id or address, and the program that made it. */
  id: string;
  title: string;
  /** When it was made, as written. */
  made: string;
  items: FeedItem[];
};
/** What a feed says of one paper; nothing is left out, and nothing undone but the escapes of XML. */
export type FeedItem = {
  /** Whether title, text and authors may be HTML, which the format leaves open. */
  mayBeHtml: boolean;
  /** Ids and addresses, the most certain first. */
  at: string[];
  title: string;
  /** What stands for the paper in lists. */
  text: string;
  /** Paragraphs of a brief, where the text is an abstract. */
  brief?: string[];
  /** The whole, where the feed has it; mostly HTML. */
  content: string;
  /** One name each, or lines of names. */
  authors: string[];
  tags: string[];
  /** When it was published, as written. */
  day: string;
  comments?: string | undefined;
  journal?: string | undefined;
  venueType?: VenueType | undefined;
  doi?: string | undefined;
};

/** A feed in Atom, RSS 2.0 or RSS 1.0 in one form; null for XML that is none, or damaged. No entity is expanded. */
export function parseAnyFeed(xml: string): Feed | null {
  try {
    const { format, feed } = parseFeed(xml);
    if (format === 'atom') return ofAtom(feed);
    return format === 'rss' || format === 'rdf' ? ofRss(feed) : null;
  } catch {
    return null;
  }
}

function ofAtom(feed: AtomFeed.Feed<string>): Feed {
  return {
    id: `${feed.id ?? ''} ${feed.generator?.text ?? ''}`,
    title: feed.title?.value ?? '',
    made: feed.updated ?? '',
    items: (feed.entries ?? []).map((entry) => ({
      mayBeHtml: false,
      at: [
        entry.id ?? '',
        ...(entry.links ?? [])
          .filter(({ rel }) => !rel || rel === 'alternate')
          .map(({ href }) => href ?? ''),
        ...(entry.links ?? []).filter(({ rel }) => rel === 'related').map(({ href }) => href ?? ''),
      ],
      title: textOf(entry.title),
      text: textOf(entry.summary),
      content: entry.content?.value ?? '',
      authors: entry.dc?.creators ?? (entry.authors ?? []).map(({ name }) => name ?? ''),
      tags: (entry.categories ?? []).map(({ term }) => term ?? ''),
      day: entry.published ?? entry.updated ?? '',
      comments: entry.arxiv?.comment,
      journal: entry.arxiv?.journalRef,
      doi: entry.arxiv?.doi,
    })),
  };
}

function textOf(text: AtomFeed.Text | undefined): string {
  const { type = 'text', value = '' } = text ?? {};
  return /html/.test(type) ? htmlText(value) : value;
}

type RssItem = RssFeed.Item<string> & RdfFeed.Item<string>;

function ofRss(feed: Partial<RssFeed.Feed<string>> & Partial<RdfFeed.Feed<string>>): Feed {
  const items = (feed.items ?? []) as RssItem[];
  return {
    id: feed.link ?? '',
    title: feed.title ?? '',
    made: feed.pubDate ?? feed.lastBuildDate ?? feed.dc?.dates?.[0] ?? '',
    items: items.map((item) => ({
      mayBeHtml: true,
      at: [
        item.guid && !item.guid.isPermaLink && /^https?:/.test(item.guid.value ?? '')
          ? ''
          : (item.guid?.value ?? ''),
        item.link ?? '',
        item.rdf?.about ?? '',
        ...(item.dc?.identifiers ?? []),
      ],
      title: item.title ?? item.dc?.titles?.[0] ?? '',
      text: item.description ?? '',
      content: item.content?.encoded ?? '',
      authors:
        item.dc?.creators ??
        (item.authors ?? []).map((author) =>
          typeof author === 'string' ? author : (author.name ?? ''),
        ),
      tags: (item.categories ?? []).map(({ name }) => name ?? ''),
      day: item.pubDate ?? item.dc?.dates?.[0] ?? item.prism?.publicationDates?.[0] ?? '',
      doi: item.prism?.doi,
      journal: item.prism?.publicationName,
      venueType: item.prism?.publicationName ? 'journal' : undefined,
    })),
  };
}
