import { absolute } from '../href.ts';
import { feedPaths } from '../model/files.ts';
import { opml } from '../outputs/feeds/opml.ts';
import { siteConfig } from '../site.config.ts';
import { getFeeds } from './_feeds.ts';
import { textResponse } from './_files.ts';

export async function GET(): Promise<Response> {
  const groups = (await getFeeds()).map(({ name, feeds }) => ({
    name,
    feeds: feeds.map((feed) => ({
      name: feed.title,
      atom: absolute(feedPaths.of(feed.path)),
      page: feed.page,
    })),
  }));
  return textResponse(opml(siteConfig.title, groups), 'text/x-opml');
}
