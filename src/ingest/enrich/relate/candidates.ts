import type { SparseVector } from '../terms/sparse-vector.ts';

/** Of how many of its heaviest terms a paper is found, and looks for others. */
const termsPerPaper = 32;
/** How many papers a term finds at most: those in which it weighs most. */
const papersPerTerm = 256;

type Posting = { paper: number; weight: number };

/**
 * Makes a function that lists the numbers of at most `count` vectors likely to be near the one with
 * the given number, likeliest first. It reads an inverted index pruned by impact on both sides, so
 * that one look-up costs no more than `termsPerPaper` × `papersPerTerm` steps, however many vectors
 * there are.
 */
export function candidateFinder(
  vectors: readonly SparseVector[],
  count: number,
): (of: number) => number[] {
  const heaviest = vectors.map(heaviestTerms);
  const index = buildIndex(heaviest);
  const scores = new Float32Array(vectors.length);
  return (of) => {
    const touched: number[] = [];
    for (const { id, weight } of heaviest[of] ?? []) {
      for (const posting of index.get(id) ?? []) {
        const score = scores[posting.paper] ?? 0;
        if (score === 0 && posting.paper !== of) touched.push(posting.paper);
        scores[posting.paper] = score + weight * posting.weight;
      }
    }
    const best = highest(touched, scores, count);
    scores[of] = 0;
    for (const paper of touched) scores[paper] = 0;
    return best;
  };
}

/** The `count` items with the highest scores, highest first. */
function highest(items: readonly number[], scores: Float32Array, count: number): number[] {
  const scoreOf = (item: number) => scores[item] ?? 0;
  const top = items.reduce((most, item) => Math.max(most, scoreOf(item)), 0);
  // Nearly all items share a single term; sorting them too would take longer than all the rest.
  const upper = items.filter((item) => scoreOf(item) > top / 8);
  return [...(upper.length < count ? items : upper)]
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
    .slice(0, count);
}

function heaviestTerms({ ids, weights }: SparseVector): { id: number; weight: number }[] {
  return Array.from(ids, (id, at) => ({ id, weight: weights[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, termsPerPaper);
}

function buildIndex(heaviest: readonly { id: number; weight: number }[][]): Map<number, Posting[]> {
  const index = new Map<number, Posting[]>();
  heaviest.forEach((terms, paper) => {
    for (const { id, weight } of terms) {
      const postings = index.get(id);
      if (postings) postings.push({ paper, weight });
      else index.set(id, [{ paper, weight }]);
    }
  });
  for (const [id, postings] of index) {
    if (postings.length <= papersPerTerm) continue;
    postings.sort((a, b) => b.weight - a.weight || a.paper - b.paper);
    index.set(id, postings.slice(0, papersPerTerm));
  }
  return index;
}
