import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { feedForms, feedPaths } from '../../model/files.ts';
import { feedDocuments } from '../../outputs/feeds/documents.ts';
import { type ListedGroup, siteFeeds } from '../../outputs/feeds/site-feeds.ts';
import { atomFeed, jsonFeed, opml } from '../../outputs/feeds/write-feeds.ts';
import { siteConfig } from '../../site.config.ts';
import { getDigests } from '../../store/digests.ts';
import { once } from '../../store/once.ts';
import { getPapers, getPapersByKind } from '../../store/papers.ts';
import { getTopicsByFamily } from '../../store/topics.ts';
import { language } from '../../texts/texts.ts';
import { keys, markOf } from '../_cache-key.ts';
import type { WrittenFile } from './written-file.ts';

/** Every feed of the site, in the groups by which it lists them. */
export const getFeeds = once(async (): Promise<ListedGroup[]> => {
  const { title, description, feedEntity: entity } = siteConfig;
  const collection = {
    digests: await getDigests(),
    papers: await getPapers(),
    kinds: await getPapersByKind(),
    families: await getTopicsByFamily(),
  };
  return siteFeeds(collection, { title, description, entity, address: absolute });
});

const writers = { xml: atomFeed, json: jsonFeed };

/** Each document of each feed, and the list of all feeds. */
export async function feedFiles(): Promise<WrittenFile[]> {
  const groups = await getFeeds();
  const home = absolute(paths.home());
  const site = {
    language,
    author: { name: siteConfig.title, url: home },
    icon: absolute('/apple-touch-icon.png'),
    entity: siteConfig.feedEntity,
    size: siteConfig.feedSize,
  };
  const keyOf = await keys();
  const documents = groups.flatMap(({ feeds }) =>
    feeds.flatMap((feed) => feedDocuments(feed, site)),
  );
  return [
    ...documents.flatMap((document) =>
      document.forms.map((form) => ({
        path: `/${document.stem.slice(home.length)}.${form}`,
        type: feedForms[form].type,
        text: () => writers[form](document),
        key: keyOf({ ...document, items: document.items.map(markOf) }),
      })),
    ),
    { path: feedPaths.opml(), type: 'text/x-opml', text: () => listOfFeeds(groups) },
  ];
}

function listOfFeeds(groups: readonly ListedGroup[]): string {
  const told = groups.map(({ name, feeds }) => ({
    name,
    feeds: feeds.map(({ title, path, page }) => ({
      name: title,
      atom: absolute(feedPaths.of(path)),
      page,
    })),
  }));
  return opml(siteConfig.title, told);
}
