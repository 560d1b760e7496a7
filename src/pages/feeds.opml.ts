import { getFeeds } from '../data/feeds.ts';
import { absolute } from '../data/href.ts';
import { feedPaths } from '../domain/feed-paths.ts';
import { opml } from '../export/feeds/opml.ts';
import { siteConfig } from '../site.config.ts';

export async function GET(): Promise<Response> {
  const groups = (await getFeeds()).map(({ name, feeds }) => ({
    name,
    feeds: feeds.map((feed) => ({
      name: feed.title,
      atom: absolute(feedPaths.of(feed.path)),
      page: feed.page,
    })),
  }));
  return new Response(opml(siteConfig.title, groups), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
}
