import { add } from '../../../text/counts.ts';

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
    for (const [key, weight] of phrases) add(sums, key, weight);
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
  const [groupSize, allSize] = [digest.length, weights.size];
  const telling = tellingShare * Math.log(allSize);
  const least = Math.min(4, Math.ceil(groupSize / 10));
  const score = (key: string, inGroup: number): number => {
    const bonus = 1 + wordBonus * (key.split(' ').length - 1);
    if (groupSize >= allSize) return inGroup * bonus * (everywhere - inGroup / groupSize);
    const inAll = Math.max(inGroup, sums.get(key) ?? 0);
    const certainty = logOdds({ inGroup, groupSize, inAll, allSize });
    const breadth = (inGroup / groupSize) ** breadthPower;
    return certainty * bonus * breadth * Math.min(1, Math.log(allSize / inAll) / telling);
  };
  return [...gather(digest, weights)]
    .filter(([, { papers }]) => papers.size >= least)
    .map(([key, { papers, sum }]) => ({ key, papers, score: score(key, sum) * lift(key, papers) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** Lists the papers that have each phrase and sums its weights there, times those of their places. */
function gather(
  slugs: readonly string[],
  weights: PhraseCorpus['weights'],
): Map<string, { papers: Set<string>; sum: number }> {
  const factors = placeWeights(slugs.length);
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

/** Places after which the weight has fallen markedly. */
const head = 10;

/**
 * Weights of the places of a list of so many papers, of mean 1: search results and digests put first
 * what is most to the point. They fall with the square root of the place.
 */
export function placeWeights(length: number): number[] {
  const raw = Array.from({ length }, (_, place) => 1 / Math.sqrt(head + place));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => (weight * length) / sum);
}

/** How often something is found among the items of a group, and in the whole. */
type Share = { inGroup: number; groupSize: number; inAll: number; allSize: number };

/** Items that the prior counts for, as a share of all; more of them damp what rests on few. */
const priorShare = 0.1;

/**
 * How surely something is commoner in a group than in the rest: the log-odds ratio with an informative
 * Dirichlet prior taken from the whole, in standard deviations (Monroe, Colaresi and Quinn 2008,
 * equations 15 to 22). Counts may be fractional.
 */
export function logOdds({ inGroup, groupSize, inAll, allSize }: Share): number {
  const priorSize = priorShare * allSize;
  const prior = (priorSize * (inAll + 0.5)) / (allSize + 1);
  const inRest = Math.max(0, inAll - inGroup);
  const odds = (found: number, size: number) =>
    Math.log((found + prior) / (size + priorSize - found - prior));
  const ratio = odds(inGroup, groupSize) - odds(inRest, allSize - groupSize);
  const variance = 1 / (inGroup + prior) + 1 / (inRest + prior);
  return ratio / Math.sqrt(variance);
}
