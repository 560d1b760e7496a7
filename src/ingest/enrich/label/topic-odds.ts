import { logOdds } from './log-odds.ts';
import { placeWeights } from './place-weights.ts';

/** How much speaks for each topic of a paper, by the slugs of paper and topic. */
export type Strengths = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * How surely each topic is commoner in a digest than in the rest of the site, in standard deviations,
 * by its slug. A paper counts for a topic by the square of its strength against that of the paper's
 * strongest one, and for more at the head of the digest. Empty where the digest holds all papers.
 */
export function topicOdds(digest: readonly string[], strengths: Strengths): Map<string, number> {
  const [groupSize, allSize] = [digest.length, strengths.size];
  if (groupSize >= allSize) return new Map();
  const own = sumShares(digest, strengths, placeWeights(groupSize));
  const all = sumShares(strengths.keys(), strengths, []);
  return new Map(
    [...own].map(([topic, inGroup]) => {
      const inAll = Math.max(inGroup, all.get(topic) ?? 0);
      return [topic, logOdds({ inGroup, groupSize, inAll, allSize })];
    }),
  );
}

function sumShares(
  slugs: Iterable<string>,
  strengths: Strengths,
  factors: readonly number[],
): Map<string, number> {
  const sums = new Map<string, number>();
  [...slugs].forEach((slug, place) => {
    const own = strengths.get(slug) ?? new Map<string, number>();
    const most = Math.max(...own.values());
    for (const [topic, value] of own) {
      const share = (value / most) ** 2 * (factors[place] ?? 1);
      sums.set(topic, (sums.get(topic) ?? 0) + share);
    }
  });
  return sums;
}
