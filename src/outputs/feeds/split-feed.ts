import type { FeedItem } from './feed-item.ts';

/** The older part of a feed: its name, `2025-03`, `2025-03-2` or `undated`, and its items, newest first. */
export type FeedArchive = { name: string; items: readonly FeedItem[] };

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
  monthOf: (item: FeedItem) => string = monthOfItem,
): { current: readonly FeedItem[]; archives: FeedArchive[] } {
  if (items.length <= size) return { current: items, archives: [] };
  const months = [...Map.groupBy(items, monthOf)];
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

/** The month of a day, `2025-03`, or `undated`. */
export function feedMonth(day: string | null): string {
  return day?.slice(0, 7) ?? 'undated';
}

function monthOfItem({ published }: FeedItem): string {
  return feedMonth(published);
}

/** Parts from the end of the list on, so that what comes before it leaves them as they are. */
function partsOf(items: readonly FeedItem[], size: number): FeedItem[][] {
  const parts: FeedItem[][] = [];
  for (let end = items.length; end > 0; end -= size)
    parts.push(items.slice(Math.max(0, end - size), end));
  return parts;
}
