import { forShared, type SparseVector } from '../terms/sparse-vector.ts';

const mostTerms = 4;
/** A further term has to tell at least this share of what the first does. */
const leastShare = 0.07;

/**
 * Lists the keys of the one to four terms that explain best why two papers are near: those with the
 * greatest product of both weights and of what the term tells. No two of them have a word in common.
 * Where nothing telling is shared, the heaviest shared term stands alone; where nothing at all is
 * shared, the list is empty.
 */
export function sharedTerms(
  a: SparseVector,
  b: SparseVector,
  { keys, telling }: { keys: readonly string[]; telling: Float32Array },
): string[] {
  const shared: { key: string; product: number; score: number }[] = [];
  forShared(a, b, (id, weightA, weightB) => {
    const product = weightA * weightB;
    shared.push({ key: keys[id] ?? '', product, score: product * (telling[id] ?? 0) });
  });
  shared.sort((x, y) => y.score - x.score || y.product - x.product || (x.key < y.key ? -1 : 1));
  const chosen: string[] = [];
  for (const { key, score } of shared) {
    const enough = score === 0 || score < leastShare * (shared[0]?.score ?? 0);
    if (chosen.length === mostTerms || (chosen.length > 0 && enough)) break;
    if (!chosen.some((other) => haveCommonWord(key, other))) chosen.push(key);
  }
  return chosen;
}

function haveCommonWord(a: string, b: string): boolean {
  const words = a.split(' ');
  return b.split(' ').some((word) => words.includes(word));
}
