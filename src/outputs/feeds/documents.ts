import { type FeedForm, feedPaths } from '../../model/files.ts';
import { xmlText } from '../../text/escape.ts';
import { type FeedItem, shortItem, type TagEntity, tagStart } from './items.ts';

/** One document of a feed, ready to be written in either form; addresses are absolute. */
export type FeedDocument = {
  id: string;
  title: string;
  description: string;
  language: string;
  /** Who stands for papers whose authors are not known: the site. */
  author: { name: string; url: string };
  icon: string;
  /** The page that shows the same. */
  page: string;
  /** Address of this document without its ending, as are the next three. */
  stem: string;
  /** The next older archive, null at the end. */
  previous: string | null;
  /** The next newer archive, null at the beginning; and at the end of a year, whose archives rest once it is over. */
  next: string | null;
  /** Of an archive: the document that has the newest items; null in that one itself. */
  current: string | null;
  /** ISO day of the newest item; of an empty feed, that on which the site began to name things. */
  updated: string;
  items: readonly FeedItem[];
  /** In which it is there. Archives are of Atom alone (RFC 5005), and so are feeds that are not whole, as every reader takes it. */
  forms: readonly FeedForm[];
};

/** A whole feed, however many documents it takes. */
export type Feed = {
  id: string;
  title: string;
  description: string;
  /** Absolute address of the page that shows the same; the feed stands below it. */
  page: string;
  /** Newest first, those of a month together. */
  items: readonly FeedItem[];
  /** Whether its documents lead back to its first item; else only the newest items are in it. */
  isWhole: boolean;
  /** Whether its archives tell of each item its summary alone, whose text stands elsewhere. */
  isShort?: boolean;
  /** Most items of one document, where they are fewer than the site says. */
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

/** The documents of a feed: the current one first, then the archives of a whole one, the newest first, each linked to its neighbours. */
export function feedDocuments(feed: Feed, { size, entity, ...site }: FeedSite): FeedDocument[] {
  const { current, archives } = splitFeed(feed.items, Math.min(size, feed.size ?? size));
  const address = feedPaths.of(feed.page).replace(/\.xml$/, '');
  const parts = [
    { stem: address, items: current },
    ...(feed.isWhole ? archives : []).map(({ name, items }) => ({
      stem: feedPaths.archive(feed.page, name),
      items: feed.isShort ? items.map(shortItem) : items,
    })),
  ];
  return parts.map(({ stem, items }, index) => ({
    ...site,
    id: feed.id,
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    page: feed.page,
    stem,
    previous: parts[index + 1]?.stem ?? null,
    next:
      index > 1 && ofOneYear(stem, parts[index - 1]?.stem)
        ? (parts[index - 1]?.stem ?? null)
        : null,
    current: index > 0 ? address : null,
    updated: newest(items) ?? tagStart(entity),
    items,
    forms: index > 0 ? ['xml'] : feedFormsOf(feed),
  }));
}

/** In which forms the newest items of a feed are. */
export function feedFormsOf({ isWhole }: Pick<Feed, 'isWhole'>): FeedForm[] {
  return isWhole ? ['xml', 'json'] : ['xml'];
}

/** Whether two archives are of one year, or the first is that of what has no day. */
function ofOneYear(stem: string, newer = ''): boolean {
  const yearOf = (archive: string) => /\/(\d{4})-[^/]*$/.exec(archive)?.[1];
  return yearOf(stem) === undefined || yearOf(stem) === yearOf(newer);
}

function newest(items: readonly FeedItem[]): string | undefined {
  return items
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
}

/** The older part of a feed: its name, `2025-03`, `2025-03-2` or `undated`, and its items, newest first. */
type FeedArchive = { name: string; items: readonly FeedItem[] };

/**
 * A feed in documents of at most `size` items: the current one with the newest, and, where not all go
 * into it, archives by month (RFC 5005, section 4), newest first. Takes items newest first, those of a month together.
 *
 * A month is cut into parts from its oldest item on, and of the newest month only full parts are
 * archives: the rest, fewer than `size`, is in the current document. So archives are only ever added;
 * none changes when papers of a newer day arrive, and no paper is in none of the documents. What has
 * no day is the last month; that one, and a month to which an older digest is added later, do change.
 */
export function splitFeed(
  items: readonly FeedItem[],
  size: number,
): { current: readonly FeedItem[]; archives: FeedArchive[] } {
  if (items.length <= size) return { current: items, archives: [] };
  const months = [...Map.groupBy(items, monthOfItem)];
  const archives = months.flatMap(([month, group], index) =>
    partsOf(group, size)
      .filter((part) => index > 0 || part.length === size)
      .map((part, number) => ({
        name: number === 0 ? month : `${month}-${number + 1}`,
        items: part,
      }))
      .reverse(),
  );
  return { current: items.slice(0, size), archives };
}

/** The month of its day, `2025-03`, or `undated`. */
function monthOfItem({ published }: FeedItem): string {
  return published?.slice(0, 7) ?? 'undated';
}

/** Parts from the end of the list on, so that what comes before it leaves them as they are. */
function partsOf(items: readonly FeedItem[], size: number): FeedItem[][] {
  const parts: FeedItem[][] = [];
  for (let end = items.length; end > 0; end -= size)
    parts.push(items.slice(Math.max(0, end - size), end));
  return parts;
}
