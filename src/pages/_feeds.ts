import { absolute } from '../href.ts';
import { type ListedGroup, siteFeeds } from '../outputs/feeds/site-feeds.ts';
import { siteConfig } from '../site.config.ts';
import { getDigests } from '../store/digests.ts';
import { once } from '../store/once.ts';
import { getPapers, getPapersByKind } from '../store/papers.ts';
import { getTopicsByFamily } from '../store/topics.ts';

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
