import { absolute } from '../components/href.ts';
import { feedPaths } from '../outputs/feeds/feed-paths.ts';
import { opml } from '../outputs/feeds/opml.ts';
import { siteConfig } from '../site.config.ts';
import { getFeeds } from '../store/feeds.ts';

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
