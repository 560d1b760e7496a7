import type { SparseVector } from '../terms/sparse-vector.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import { terms } from '../terms/terms.ts';
import type { Nearest } from './nearest.ts';
import { tellingness } from './tellingness.ts';

/** What a term has to tell at least, as a share of what the strongest does. */
const leastShare = 0.02;

/**
 * Lists for each paper, by slug, the `count` terms that tell most about it, strongest first and as
 * people write them: words and pairs of words that other papers have as well, so that lists can be
 * compared. A word gives way to a chosen phrase that has it. Terms of the `vocabulary`, given
 * as people write them, come first among equals.
 */
export function tellingTerms(
  { papers, found }: Pick<Nearest, 'papers' | 'found'>,
  { count, vocabulary = [] }: { count: number; vocabulary?: readonly string[] },
): Map<string, string[]> {
  const telling = tellingness(papers, found, vocabulary);
  const keys = found.vectors.map((vector) => choose(rank(vector, found.keys, telling), count));
  const surfaces = surfaceForms(papers, new Set(keys.flat()), terms);
  return new Map(
    papers.map(({ slug }, paper) => [
      slug,
      [...new Set((keys[paper] ?? []).flatMap((key) => surfaces.get(key) ?? []))],
    ]),
  );
}

type Told = { key: string; score: number };

/** The terms of a text that tell anything, the strongest first. */
function rank(
  { ids, weights }: SparseVector,
  keys: readonly string[],
  telling: Float32Array,
): Told[] {
  return Array.from(ids, (id, at) => ({
    key: keys[id] ?? '',
    score: (weights[at] ?? 0) * (telling[id] ?? 0),
  }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

function choose(ranked: readonly Told[], count: number): string[] {
  const chosen: string[] = [];
  for (const { key, score } of ranked) {
    if (chosen.length === count || score < leastShare * (ranked[0]?.score ?? 0)) break;
    if (chosen.some((other) => holds(other, key))) continue;
    const word = chosen.findIndex((other) => holds(key, other));
    if (word < 0) chosen.push(key);
    else chosen[word] = key;
  }
  return chosen;
}

/** Whether a phrase has a term in it, or is it. */
function holds(phrase: string, term: string): boolean {
  return ` ${phrase} `.includes(` ${term} `);
}
