import { absolute } from '../components/href.ts';
import { paths } from '../model/address.ts';
import { atomFeed } from '../outputs/feeds/atom-feed.ts';
import { type FeedDocument, type FeedForm, feedForms } from '../outputs/feeds/feed-document.ts';
import { feedDocuments } from '../outputs/feeds/feed-documents.ts';
import { jsonFeed } from '../outputs/feeds/json-feed.ts';
import { siteConfig } from '../site.config.ts';
import { getFeeds } from './feeds.ts';

type File = { document: FeedDocument; form: FeedForm };

const writers: Record<FeedForm, (document: FeedDocument) => string> = {
  xml: atomFeed,
  json: jsonFeed,
};

/** The static paths of the endpoint `[...feed].ts`: each document of each feed in both forms. */
export async function feedFilePaths(): Promise<{ params: { feed: string }; props: File }[]> {
  const home = absolute(paths.home());
  const site = {
    language: siteConfig.language,
    author: { name: siteConfig.title, url: home },
    icon: absolute('/apple-touch-icon.png'),
    entity: siteConfig.feedEntity,
    size: siteConfig.feedSize,
  };
  const feeds = (await getFeeds()).flatMap((group) => group.feeds);
  return feeds
    .flatMap((feed) => feedDocuments(feed, site))
    .flatMap((document) =>
      (Object.keys(feedForms) as FeedForm[]).map((form) => ({
        params: { feed: `${document.stem.slice(home.length)}.${form}` },
        props: { document, form },
      })),
    );
}

/** The file itself. */
export function feedFile({ props: { document, form } }: { props: File }): Response {
  return new Response(writers[form](document), {
    headers: { 'Content-Type': `${feedForms[form].type}; charset=utf-8` },
  });
}
