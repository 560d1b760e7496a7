import type { Index } from '../rank/paper-index.ts';
import { Papers } from '../rank/papers.ts';
import type { SearchRoot } from '../root.ts';
import type { Engine } from '../search.ts';
import { type JoinedRoot, joinRoots } from './join-roots.ts';
import { JoinedVocabulary } from './joined-vocabulary.ts';

/** A bundle being loaded, with what all of it is found by. */
export type BundleEngine = Engine & { root: Promise<SearchRoot> };

/** Searches in several bundles as if they were one: words weigh what they do in all of their papers. */
export function joinEngines(bundles: readonly BundleEngine[]): Engine {
  const [only] = bundles;
  if (only && bundles.length === 1) return only;
  const joined = Promise.all(bundles.map(({ root }) => root)).then(joinRoots);
  const engine = {
    words: joined.then(async (known) =>
      joinWords(await Promise.all(bundles.map(({ words }) => words)), known),
    ),
    slugs: async () => {
      const { places } = await joined;
      const slugs = await Promise.all(bundles.map((bundle) => bundle.slugs()));
      return places.map(([bundle, number]) => slugs[bundle]?.[number] ?? '');
    },
  };
  // Who searches is told of failures.
  engine.words.catch(() => {});
  return engine;
}

function joinIndexes(indexes: readonly Index[], { numbers, places }: JoinedRoot): Index {
  return {
    find: async (words) => {
      const found = await Promise.all(indexes.map((index) => index.find(words)));
      return joinNumbers(found, numbers);
    },
    read: async (at) => {
      const [bundle, number] = places[at] ?? [-1, -1];
      const index = indexes[bundle];
      if (!index) throw new Error(`The search has no paper ${at}.`);
      return index.read(number);
    },
  };
}

type Words = Awaited<Engine['words']>;

function joinWords(words: readonly Words[], joined: JoinedRoot): Words {
  const meanings = words.map(({ meaning }) => meaning);
  const near = async (text: string) => {
    const all = await Promise.all(meanings.map((meaning) => meaning?.near(text) ?? new Map()));
    return joinNumbers(all, joined.numbers);
  };
  return {
    papers: new Papers(joined.root),
    index: joinIndexes(
      words.map(({ index }) => index),
      joined,
    ),
    vocabulary: new JoinedVocabulary(
      words.map(({ vocabulary }) => vocabulary),
      joined,
    ),
    ...(meanings.some(Boolean) && { meaning: { near } }),
  };
}

/** What is known of papers by their numbers in each bundle, by their numbers among all. */
function joinNumbers<Known>(
  bundles: readonly ReadonlyMap<number, Known>[],
  numbers: JoinedRoot['numbers'],
): Map<number, Known> {
  return new Map(
    bundles.flatMap((known, bundle) =>
      [...known].map(([number, value]) => [numbers[bundle]?.[number] ?? -1, value] as const),
    ),
  );
}
