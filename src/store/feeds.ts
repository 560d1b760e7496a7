import { absolute } from '../components/href.ts';
import { paths } from '../model/address.ts';
import { kindMeanings } from '../model/kind-meanings.ts';
import { digestItem } from '../outputs/feeds/digest-item.ts';
import type { Feed } from '../outputs/feeds/feed-documents.ts';
import { feedId } from '../outputs/feeds/feed-ids.ts';
import type { FeedItem } from '../outputs/feeds/feed-item.ts';
import { orderDigests, orderPapers } from '../outputs/feeds/order-papers.ts';
import { paperItem } from '../outputs/feeds/paper-item.ts';
import { feedMonth } from '../outputs/feeds/split-feed.ts';
import type { KnownPaper } from '../outputs/known-paper.ts';
import { siteConfig } from '../site.config.ts';
import { sentence } from '../text/sentences.ts';
import { type Digest, getDigests } from './digests.ts';
import { getPapersByKind } from './groups.ts';
import { knownPaper } from './known-paper.ts';
import { papersOf } from './papers.ts';
import { getTopicsByFamily } from './topics.ts';

/** A feed with the name by which lists show it, and the path of its page. */
export type ListedFeed = Feed & { name: string; path: string };
export type ListedGroup = { name: string; feeds: ListedFeed[] };

type FeedOf = Parameters<typeof feedId>[1];
type Facts = Pick<ListedFeed, 'name' | 'description' | 'path' | 'items' | 'monthOf' | 'size'>;

/** Digests in one document: each lists all its papers, and readers refuse files of several megabytes. */
const digestsAtOnce = 20;

let groups: Promise<ListedGroup[]> | undefined;

/** Every feed of the site: of everything and the digests, the kinds, the topics by family, and each digest. */
export function getFeeds(): Promise<ListedGroup[]> {
  if (import.meta.env.DEV) return load();
  groups ??= load();
  return groups;
}

async function load(): Promise<ListedGroup[]> {
  const digests = orderDigests(await getDigests());
  const items = await getFeedItems();
  const everything = feedOf('everything', undefined, {
    name: 'All papers',
    description: siteConfig.description,
    path: paths.home(),
    items: [...items.papers.values()],
  });
  const ofDigests = feedOf('digests', undefined, {
    name: 'Digests',
    description: 'Each digest with its papers in order.',
    path: paths.digests(),
    items: digests.map(items.digest),
    size: digestsAtOnce,
  });
  const ofKinds = [...(await getPapersByKind())].map(([kind, papers]) =>
    feedOf('kind', kind, {
      name: kindMeanings[kind].plural,
      description: kindMeanings[kind].meaning,
      path: paths.kind(kind),
      items: items.of(papers),
    }),
  );
  const ofFamilies = (await getTopicsByFamily()).map(({ name, topics }) => ({
    name,
    feeds: topics.map(({ slug, name, definition, papers }) =>
      feedOf('topic', slug, {
        name,
        description: sentence(definition),
        path: paths.topic(slug),
        items: items.of(papers),
      }),
    ),
  }));
  const ofEach = digests.map((digest) => digestFeed(digest, items.within(digest)));
  return [
    { name: 'Everything', feeds: [{ ...everything, title: siteConfig.title }, ofDigests] },
    { name: 'Kinds', feeds: ofKinds },
    ...ofFamilies,
    { name: 'Single digests', feeds: ofEach },
  ].filter(({ feeds }) => feeds.length > 0);
}

/** The papers of one digest in its order; all belong to its month, whenever each came first. */
function digestFeed({ id, label, line, date }: Digest, items: ListedFeed['items']): ListedFeed {
  const month = feedMonth(date);
  return feedOf('digest', id, {
    name: label,
    description: sentence(line || 'The papers of one digest'),
    path: paths.digest(id),
    items,
    monthOf: () => month,
  });
}

function feedOf(of: FeedOf, name: string | undefined, facts: Facts): ListedFeed {
  return {
    ...facts,
    id: feedId(siteConfig.feedEntity, of, name),
    title: `${facts.name} · ${siteConfig.title}`,
    page: absolute(facts.path),
  };
}

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
async function getFeedItems(): Promise<Items> {
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
