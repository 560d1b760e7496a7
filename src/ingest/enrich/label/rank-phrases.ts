import { logOdds } from './log-odds.ts';
import { placeWeights } from './place-weights.ts';

/** A phrase that may name a digest. */
export type Candidate = {
  key: string;
  /** Slugs of the papers of the digest that have it. */
  papers: ReadonlySet<string>;
  score: number;
  /** How it is written, where that is settled. */
  surface?: string;
};

/** A factor on the score of a phrase by its key and the papers of the digest that have it. */
export type Lift = (key: string, papers: ReadonlySet<string>) => number;

/** What each word more adds to what a phrase says. */
const wordBonus = 0.25;
/**
 * Inverse document frequency from which on a phrase counts in full, as a share of the highest there
 * can be: what has the square root of the number of papers.
 */
const tellingShare = 0.5;
/** How much more a phrase says that more of the papers have. */
const breadthPower = 0.25;
/** Above 1, so that what all papers of a lone digest have still counts, if for little. */
const everywhere = 1.2;

/** The weight of every phrase in every paper of a site, by slug, and over all papers together. */
export type PhraseCorpus = {
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
  sums: ReadonlyMap<string, number>;
};

/** A corpus of phrases, summed once for all digests. */
export function phraseCorpus(weights: PhraseCorpus['weights']): PhraseCorpus {
  const sums = new Map<string, number>();
  for (const phrases of weights.values()) {
    for (const [key, weight] of phrases) sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return { weights, sums };
}

/**
 * Ranks the phrases of a digest by what they tell it apart by; where it holds every paper there is,
 * by how many of its papers have them. `lift` is what else speaks for a phrase.
 */
export function rankPhrases(
  digest: readonly string[],
  { weights, sums }: PhraseCorpus,
  lift: Lift = () => 1,
): Candidate[] {
  const own = gather(digest, weights, placeWeights(digest.length));
  const alone = digest.length >= weights.size;
  const telling = tellingShare * Math.log(weights.size);
  const least = Math.min(4, Math.ceil(digest.length / 10));
  const score = (key: string, sum: number): number => {
    const bonus = 1 + wordBonus * (key.split(' ').length - 1);
    if (alone) return sum * bonus * (everywhere - sum / digest.length);
    const inAll = Math.max(sum, sums.get(key) ?? 0);
    const certainty = logOdds({
      inGroup: sum,
      groupSize: digest.length,
      inAll,
      allSize: weights.size,
    });
    const breadth = (sum / digest.length) ** breadthPower;
    return certainty * bonus * breadth * Math.min(1, Math.log(weights.size / inAll) / telling);
  };
  return [...own]
    .filter(([, { papers }]) => papers.size >= least)
    .map(([key, { papers, sum }]) => ({ key, papers, score: score(key, sum) * lift(key, papers) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** Lists the papers that have each phrase and sums its weights there, times those of the papers. */
function gather(
  slugs: readonly string[],
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>,
  factors: readonly number[] = [],
): Map<string, { papers: Set<string>; sum: number }> {
  const gathered = new Map<string, { papers: Set<string>; sum: number }>();
  slugs.forEach((slug, place) => {
    for (const [key, weight] of weights.get(slug) ?? []) {
      const entry = gathered.get(key) ?? { papers: new Set(), sum: 0 };
      entry.papers.add(slug);
      entry.sum += weight * (factors[place] ?? 1);
      gathered.set(key, entry);
    }
  });
  return gathered;
}
