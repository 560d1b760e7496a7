import { paths } from '../../model/address.ts';
import type { Digest } from '../../model/collections.ts';
import type { KindGroup } from '../../model/kind.ts';
import type { Paper } from '../../model/paper.ts';
import type { TopicGroup } from '../../model/topic.ts';
import { sentence } from '../../text/sentences.ts';
import {
  feedAllPapers,
  feedDigests,
  feedDigestsMeaning,
  feedEverything,
  feedKinds,
} from '../../texts/texts.ts';
import { listsHaveAbstracts } from '../file-parts.ts';
import type { Feed } from './documents.ts';
import { digestItem, type FeedItem, feedId, paperItem } from './items.ts';

/** A feed with the name by which lists show it, and the path of its page. */
export type ListedFeed = Feed & { name: string; path: string };
export type ListedGroup = { name: string; feeds: ListedFeed[] };

/** All that feeds are made of. */
type Collection = {
  /** As the site lists them. */
  digests: readonly Digest[];
  papers: ReadonlyMap<string, Paper>;
  kinds: readonly KindGroup[];
  families: readonly { name: string; topics: readonly TopicGroup[] }[];
};
type Site = {
  title: string;
  description: string;
  /** What the ids of all items begin with. */
  entity: string;
  /** The absolute address of a path. */
  address: (path: string) => string;
};

type FeedOf = Parameters<typeof feedId>[1];
type Facts = Omit<ListedFeed, 'id' | 'title' | 'page'>;

/** Digests in one document: each lists all its papers, and readers refuse files of several megabytes. */
const digestsAtOnce = 20;
/** Of a topic or kind, which each day changes, the newest papers: in the largest those of a week, in most of months. */
const newest = { isWhole: false, size: 50 };

/**
 * Every feed of a site: of everything and the digests, which are whole, and of the newest papers of each kind and topic,
 * the topics by family.
 */
export function siteFeeds(collection: Collection, site: Site): ListedGroup[] {
  const digests = orderDigests(collection.digests);
  const items = itemsOf(collection, site);
  const feedOf = (of: FeedOf, name: string | undefined, facts: Facts): ListedFeed => ({
    ...facts,
    id: feedId(site.entity, of, name),
    title: `${facts.name} · ${site.title}`,
    page: site.address(facts.path),
  });
  const everything = feedOf('everything', undefined, {
    name: feedAllPapers,
    description: site.description,
    path: paths.home(),
    items: [...items.papers.values()],
    isWhole: true,
    isShort: !listsHaveAbstracts(items.papers.size),
  });
  const ofDigests = feedOf('digests', undefined, {
    name: feedDigests,
    description: feedDigestsMeaning,
    path: paths.digests(),
    items: digests.map(items.digest),
    isWhole: true,
    size: digestsAtOnce,
  });
  const ofKinds = collection.kinds.map(({ slug, plural, meaning, papers }) =>
    feedOf('kind', slug, {
      name: plural,
      description: meaning,
      path: paths.kind(slug),
      items: items.of(papers),
      ...newest,
    }),
  );
  const ofFamilies = collection.families.map(({ name, topics }) => ({
    name,
    feeds: topics.map(({ slug, name, definition, papers }) =>
      feedOf('topic', slug, {
        name,
        description: sentence(definition),
        path: paths.topic(slug),
        items: items.of(papers),
        ...newest,
      }),
    ),
  }));
  return [
    { name: feedEverything, feeds: [{ ...everything, title: site.title }, ofDigests] },
    { name: feedKinds, feeds: ofKinds },
    ...ofFamilies,
  ].filter(({ feeds }) => feeds.length > 0);
}

type Items = {
  /** An item for each paper by slug, in the order of feeds. */
  papers: Map<string, FeedItem>;
  /** The items of papers, in the order of feeds. */
  of: (papers: readonly Paper[]) => FeedItem[];
  /** A digest as an item. */
  digest: (digest: Digest) => FeedItem;
};

/** The items of all feeds, each made once. */
function itemsOf({ digests, papers }: Collection, { entity, address }: Site): Items {
  const ordered = orderPapers(digests).flatMap((slug) => papers.get(slug) ?? []);
  const items = new Map(ordered.map((paper) => [paper.slug, paperItem(paper, entity)]));
  return {
    papers: items,
    of: (wanted) => {
      const slugs = new Set(wanted.map(({ slug }) => slug));
      return [...items].filter(([slug]) => slugs.has(slug)).map(([, item]) => item);
    },
    digest: (digest) => {
      const listed = digest.papers.flatMap((slug) => papers.get(slug) ?? []);
      return digestItem(
        { ...digest, url: address(paths.digest(digest.id)), papers: listed },
        entity,
      );
    },
  };
}

type Listed = { id: string; date: string | null; papers: readonly string[] };

/**
 * Digests as feeds list them: the newest day first, the undated last; of one day the one whose dump was
 * named last first, because it most likely came last. Takes them as the site lists them, which differs in
 * the latter alone.
 */
export function orderDigests<T extends Listed>(digests: readonly T[]): T[] {
  return oldestFirst(digests).flatMap((group) => group.toReversed());
}

/**
 * The slugs of all papers as feeds list them, each once: by the first dated digest that it was in, else
 * the first undated one, in the order of `orderDigests`, and within a digest by place. A digest that
 * comes later puts its new papers before the others and moves none of them.
 */
export function orderPapers(digests: readonly Listed[]): string[] {
  const seen = new Set<string>();
  const isNew = (slug: string) => !seen.has(slug) && seen.add(slug);
  return oldestFirst(digests).flatMap((group) =>
    group
      .map(({ papers }) => papers.filter(isNew))
      .reverse()
      .flat(),
  );
}

/** The dated digests from the oldest to the newest day, and the undated; those of one day as given. */
function oldestFirst<T extends Listed>(digests: readonly T[]): [dated: T[], undated: T[]] {
  const dated = digests.filter(({ date }) => date !== null);
  const day = ({ date }: T) => date ?? '';
  return [
    dated.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1)),
    digests.filter(({ date }) => date === null),
  ];
}
