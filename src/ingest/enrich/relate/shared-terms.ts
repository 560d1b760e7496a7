import { sayTheSame } from '../terms/say-the-same.ts';
import type { SparseVector } from '../terms/term-vectors.ts';

const mostTerms = 3;
/** A further term has to tell at least this share of what the first does. */
const leastShare = 0.1;
/** The same for a phrase that takes the place of one of its words. */
const leastOfWord = 0.15;

type Shared = { key: string; product: number; score: number };

/**
 * Lists the keys of the one to three terms that explain best why two papers are near: those with the
 * greatest product of both weights and of what the term tells, a word giving way to a telling phrase
 * that has it. No two of them have a word in common, and none abbreviates another. Where nothing
 * telling is shared, the heaviest shared term stands alone, but with `onlyTelling`; where nothing at all is
 * shared, the list is empty.
 */
export function sharedTerms(
  a: SparseVector,
  b: SparseVector,
  {
    keys,
    telling,
    onlyTelling = false,
  }: { keys: readonly string[]; telling: Float32Array; onlyTelling?: boolean },
): string[] {
  const shared: Shared[] = [];
  forShared(a, b, (id, weightA, weightB) => {
    const product = weightA * weightB;
    shared.push({ key: keys[id] ?? '', product, score: product * (telling[id] ?? 0) });
  });
  shared.sort((x, y) => y.score - x.score || y.product - x.product || (x.key < y.key ? -1 : 1));
  const chosen: string[] = [];
  for (const term of shared) {
    if (onlyTelling && term.score === 0) break;
    const enough = term.score === 0 || term.score < leastShare * (shared[0]?.score ?? 0);
    if (chosen.length === mostTerms || (chosen.length > 0 && enough)) break;
    const key = wholeOf(term, shared);
    if (!chosen.some((other) => sayTheSame(key, other))) chosen.push(key);
  }
  return chosen;
}

/** Calls back for each component that two vectors share, with its two weights. */
function forShared(
  a: SparseVector,
  b: SparseVector,
  visit: (id: number, weightA: number, weightB: number) => void,
): void {
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) visit(x, a.weights[i] ?? 0, b.weights[j] ?? 0);
    if (x <= y) i++;
    if (y <= x) j++;
  }
}

/** The best of the shared phrases that have a word, or the term itself. */
function wholeOf({ key, score }: Shared, ranked: readonly Shared[]): string {
  if (key.includes(' ')) return key;
  const has = (phrase: Shared) =>
    phrase.key.startsWith(`${key} `) || phrase.key.endsWith(` ${key}`);
  const whole = ranked.find(has);
  return whole && whole.score > leastOfWord * score ? whole.key : key;
}
