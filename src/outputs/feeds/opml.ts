import { generateOpml } from 'feedsmith';
import { xmlText } from '../../text/escape.ts';

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
