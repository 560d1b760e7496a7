import { logOdds } from './log-odds.ts';

/** A phrase that may name a digest. */
export type Candidate = {
  key: string;
  /** Slugs of the papers of the digest that have it. */
  papers: ReadonlySet<string>;
  score: number;
};

/** What each word more adds to what a phrase says. */
const wordBonus = 0.25;
/**
 * Inverse document frequency from which on a phrase counts in full, as a share of the highest there
 * can be: what has the square root of the number of papers.
 */
const tellingShare = 0.5;
/** Above 1, so that what all papers of a lone digest have still counts, if for little. */
const everywhere = 1.2;

/**
 * Ranks the phrases of a digest by what they tell it apart by; where it holds every paper there is,
 * by how many of its papers have them. `weights` gives the phrases of every paper of the site.
 */
export function rankPhrases(
  digest: readonly string[],
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Candidate[] {
  const own = gather(digest, weights);
  const all = gather([...weights.keys()], weights);
  const alone = digest.length >= weights.size;
  const telling = tellingShare * Math.log(weights.size);
  const least = Math.min(4, Math.ceil(digest.length / 10));
  const score = (key: string, sum: number): number => {
    const bonus = 1 + wordBonus * (key.split(' ').length - 1);
    if (alone) return sum * bonus * (everywhere - sum / digest.length);
    const inAll = all.get(key)?.sum ?? sum;
    const certainty = logOdds({
      inGroup: sum,
      groupSize: digest.length,
      inAll,
      allSize: weights.size,
    });
    return certainty * bonus * Math.min(1, Math.log(weights.size / inAll) / telling);
  };
  return [...own]
    .filter(([, { papers }]) => papers.size >= least)
    .map(([key, { papers, sum }]) => ({ key, papers, score: score(key, sum) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

function gather(
  slugs: readonly string[],
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, { papers: Set<string>; sum: number }> {
  const gathered = new Map<string, { papers: Set<string>; sum: number }>();
  for (const slug of slugs) {
    for (const [key, weight] of weights.get(slug) ?? []) {
      const entry = gathered.get(key) ?? { papers: new Set(), sum: 0 };
      entry.papers.add(slug);
      entry.sum += weight;
      gathered.set(key, entry);
    }
  }
  return gathered;
}
