import { absolute } from '../components/href.ts';
import { paths } from '../model/address.ts';
import { digestItem } from '../outputs/feeds/digest-item.ts';
import type { FeedItem } from '../outputs/feeds/feed-item.ts';
import { orderPapers } from '../outputs/feeds/order-papers.ts';
import { paperItem } from '../outputs/feeds/paper-item.ts';
import type { KnownPaper } from '../outputs/known-paper.ts';
import { siteConfig } from '../site.config.ts';
import { type Digest, getDigests } from './digests.ts';
import { knownPaper } from './known-paper.ts';
import { papersOf } from './papers.ts';

type Items = {
  /** An item for each paper by slug, in the order of feeds. */
  papers: Map<string, FeedItem>;
  /** The items of papers, in the order of feeds. */
  of: (papers: readonly { slug: string }[]) => FeedItem[];
  /** The items of a digest's papers, in its own order. */
  within: (digest: Digest) => FeedItem[];
  /** A digest as an item. */
  digest: (digest: Digest) => FeedItem;
};

/** The items of all feeds, each made once. */
export async function getFeedItems(): Promise<Items> {
  const papers = await papersOf(orderPapers(await getDigests()));
  const known = new Map(
    await Promise.all(
      papers.map(
        async (paper): Promise<[string, KnownPaper]> => [paper.slug, await knownPaper(paper)],
      ),
    ),
  );
  const entity = siteConfig.feedEntity;
  const items = new Map([...known].map(([slug, paper]) => [slug, paperItem(paper, entity)]));
  return {
    papers: items,
    of: (wanted) => {
      const slugs = new Set(wanted.map(({ slug }) => slug));
      return [...items].filter(([slug]) => slugs.has(slug)).map(([, item]) => item);
    },
    within: ({ papers: slugs }) => slugs.flatMap((slug) => items.get(slug) ?? []),
    digest: (digest) =>
      digestItem(
        {
          ...digest,
          url: absolute(paths.digest(digest.id)),
          papers: digest.papers.flatMap((slug) => known.get(slug) ?? []),
        },
        entity,
      ),
  };
}
