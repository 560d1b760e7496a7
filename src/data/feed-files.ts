import { paths } from '../domain/urls.ts';
import { atomFeed } from '../export/feeds/atom-feed.ts';
import { type FeedDocument, type FeedForm, feedForms } from '../export/feeds/feed-document.ts';
import { feedDocuments } from '../export/feeds/feed-documents.ts';
import { jsonFeed } from '../export/feeds/json-feed.ts';
import { siteConfig } from '../site.config.ts';
import { getFeeds } from './feeds.ts';
import { absolute } from './href.ts';

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
