import { words } from '../terms/words.ts';
import { logOdds } from './log-odds.ts';

/** How much a word one standard deviation commoner than due adds to 1. */
const liftPerDeviation = 0.15;

/**
 * Makes a function that says by what factor the words of a phrase, given by its key, speak for it:
 * the more, the surer it is that one of them is commoner in the titles of the digest than in the
 * others, in whatever phrase it stands. `titles` has the titles of all papers by slug.
 */
export function titleLift(
  digest: readonly string[],
  titles: ReadonlyMap<string, string>,
): (key: string) => number {
  const own = countWords(digest.map((slug) => titles.get(slug) ?? ''));
  const all = countWords(titles.values());
  const [groupSize, allSize] = [digest.length, titles.size];
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
