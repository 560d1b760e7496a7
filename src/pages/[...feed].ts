import { absolute } from '../href.ts';
import { paths } from '../model/address.ts';
import { type FeedForm, feedForms } from '../model/files.ts';
import { atomFeed } from '../outputs/feeds/atom-feed.ts';
import { type FeedDocument, feedDocuments } from '../outputs/feeds/documents.ts';
import { jsonFeed } from '../outputs/feeds/json-feed.ts';
import { siteConfig } from '../site.config.ts';
import { getFeeds } from './_feeds.ts';
import { textResponse } from './_files.ts';

const writers = { xml: atomFeed, json: jsonFeed };

/** Each document of each feed in both forms. */
export async function getStaticPaths() {
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

type Props = { document: FeedDocument; form: FeedForm };

export function GET({ props: { document, form } }: { props: Props }): Response {
  return textResponse(writers[form](document), feedForms[form].type);
}
