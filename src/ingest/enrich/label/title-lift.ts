import { words } from '../terms/words.ts';
import { logOdds } from './log-odds.ts';

/** How much a word one standard deviation commoner than due adds to 1. */
const liftPerDeviation = 0.15;

/** Says by what factor the words of a phrase, given by its key, speak for it. */
type LiftOf = (key: string) => number;

/**
 * Makes for each digest a function that lifts a phrase the more, the surer it is that one of its words
 * is commoner in the titles of the digest than in the others, in whatever phrase it stands. `titles`
 * has the titles of all papers by slug.
 */
export function titleLift(
  titles: ReadonlyMap<string, string>,
): (digest: readonly string[]) => LiftOf {
  const all = countWords(titles.values());
  return (digest) => {
    const own = countWords(digest.map((slug) => titles.get(slug) ?? ''));
    return liftOf(own, all, [digest.length, titles.size]);
  };
}

function liftOf(
  own: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>,
  [groupSize, allSize]: readonly [number, number],
): LiftOf {
  const surety = (word: string) => {
    const inGroup = own.get(word) ?? 0;
    return logOdds({ inGroup, groupSize, inAll: all.get(word) ?? inGroup, allSize });
  };
  if (groupSize >= allSize) return () => 1;
  return (key) => 1 + liftPerDeviation * Math.max(0, ...key.split(' ').map(surety));
}

/** In how many titles each word stands, by its key. */
function countWords(titles: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const key of new Set(words(title).map((word) => word.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
