import type { PaperText, Related } from '../../../model/paper.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import type { SparseVector } from '../terms/term-vectors.ts';
import { terms } from '../terms/terms.ts';
import type { Nearest } from './nearest.ts';
import { hasFewPapers, tellingness } from './telling-terms.ts';

/** A neighbour by its number, with the keys of the terms that it shares. */
type Neighbour = { number: number; keys: string[] };

/**
 * Lists for each paper, by slug, the `count` papers nearest to it, nearest first, with the one to three
 * terms that both share, most telling first, as people write them. Terms of the `vocabulary`, given as
 * people write them, are preferred for showing. Of few papers the nearest may have little in common: there a
 * neighbour that shares nothing telling has no terms, and one that is hardly like the paper is left out.
 */
export function relate(
  { papers, found, near }: Nearest,
  { count, vocabulary = [] }: { count: number; vocabulary?: readonly string[] },
): Map<string, Related[]> {
  const telling = {
    keys: found.keys,
    telling: tellingness(papers, found, vocabulary),
    onlyTelling: hasFewPapers(papers),
  };
  const neighbours = found.vectors.map((vector, paper) =>
    (near[paper] ?? []).slice(0, count).flatMap(({ number, likeness }): Neighbour[] => {
      const other = found.vectors[number];
      return other && likeness >= leastLikeness
        ? [{ number, keys: sharedTerms(vector, other, telling) }]
        : [];
    }),
  );
  return writeOut(papers, neighbours);
}

/** Papers that are less alike have no more in common than any two of one field. */
const leastLikeness = 0.25;

function writeOut(
  papers: readonly PaperText[],
  neighbours: readonly (readonly Neighbour[])[],
): Map<string, Related[]> {
  const keys = neighbours.flatMap((list) => list.flatMap((neighbour) => neighbour.keys));
  const surfaces = surfaceForms(papers, new Set(keys), terms);
  const slugs = papers.map(({ slug }) => slug);
  const write = ({ number, keys }: Neighbour): Related => ({
    slug: slugs[number] ?? '',
    terms: keys.map((key) => surfaces.get(key) ?? key),
  });
  return new Map(slugs.map((slug, paper) => [slug, (neighbours[paper] ?? []).map(write)]));
}

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

function sayTheSame(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return y.some((word) => x.includes(word)) || isInitialism(a, y) || isInitialism(b, x);
}

/**
 * Whether a word may be made of the initials of others, with up to two letters of small words and an
 * ending: `cot` of `chain thought`.
 */
function isInitialism(word: string, others: readonly string[]): boolean {
  if (others.length < 2 || word.length < others.length || word.length > others.length + 2) {
    return false;
  }
  return new RegExp(`^${others.map((other) => other.charAt(0)).join('.?')}`).test(word);
}
