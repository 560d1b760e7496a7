import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import {
  type CountedTerms,
  countTerms,
  type Part,
  type SparseVector,
  TermTable,
  type TermVectors,
  weighTerms,
} from '../terms/term-vectors.ts';
import { type Compare, likeness } from './likeness.ts';
import { hasVectors, meaningFinder } from './meanings.ts';

/** A paper by its number, with how like another it is. */
export type Near = { number: number; likeness: number };

/** The papers of a site by slug, their terms, and how near they are to each other. */
export type Nearest = {
  papers: readonly PaperText[];
  found: TermVectors;
  /** The nearest to a paper, given by number, nearest first. */
  nearTo: (paper: number) => readonly Near[];
  /** All that were compared with it to find these, nearest first. */
  compared: (paper: number) => readonly Near[];
  /** How like two papers are. */
  likeness: (a: number, b: number) => number;
};

/** How many papers are compared with each paper in full. */
const candidatesPerPaper = 100;
/** What an occurrence in a title counts for, against one in a text. */
const titleWeight = 1.5;

/**
 * Finds the `count` papers nearest to papers, once they are asked for. `topicsOf` says by the slug of a paper how much
 * speaks for each topic; where it knows none, the texts alone decide. A paper that shares no term with
 * any other has an empty list. With a `field` how like two are hangs on their texts and topics alone. The order of
 * `papers` does not matter; ties are broken by slug.
 *
 * Papers to compare come from an inverted index pruned by impact, so that the time grows with the
 * number of papers and not with its square.
 */
export function findNearest(
  papers: readonly PaperText[],
  topicsOf: ReadonlyMap<string, ReadonlyMap<string, number>>,
  count: number,
  field: Field | null = null,
  seen: Seen = seeTexts(papers, field),
): Nearest {
  const sorted = [...papers].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const texts = sorted.map(({ slug }) => seen.texts.get(slug) ?? notSeen(slug));
  const found = weighTerms(
    texts.map(({ terms }) => terms),
    seen.table,
    field,
  );
  const topics = topicVectors(
    sorted.map(({ slug }) => topicsOf.get(slug) ?? new Map<string, number>()),
  );
  const find = candidateFinder(found.vectors, Math.max(count, candidatesPerPaper));
  const hasMeanings = field !== null && hasVectors(field);
  const meant = hasMeanings ? texts.map(({ meaning }) => meaning) : null;
  const like = likeness({ found, topics, meant });
  const compared = (paper: number) => sortedNear(find(paper), like(paper));
  const near = new Map<number, readonly Near[]>();
  const nearTo = (paper: number) => {
    const known = near.get(paper) ?? compared(paper).slice(0, count);
    near.set(paper, known);
    return known;
  };
  return { papers: sorted, found, nearTo, compared, likeness: (a, b) => like(a)(b) };
}

/** What of the text of a paper tells how near others are: its terms, and its meaning where a field gives one. */
export type SeenText = { terms: CountedTerms; meaning: Float32Array | null };

/** The texts of papers by slug, with the table in which their terms are numbered. */
type Seen = { texts: ReadonlyMap<string, SeenText>; table: TermTable };

/** Makes a function that looks at the text of a paper. */
export function textSeer(
  field: Field | null,
  table: TermTable,
): (paper: Omit<PaperText, 'slug'>) => SeenText {
  const find = field && meaningFinder(field);
  return (paper) => {
    const parts = partsOf(paper);
    return { terms: countTerms(parts, table), meaning: find?.(parts) ?? null };
  };
}

function seeTexts(papers: readonly PaperText[], field: Field | null): Seen {
  const table = new TermTable();
  const see = textSeer(field, table);
  return { texts: new Map(papers.map((paper) => [paper.slug, see(paper)])), table };
}

function notSeen(slug: string): never {
  throw new Error(`The text of ${slug} was not looked at.`);
}

function partsOf({ title, brief, abstract, language }: Omit<PaperText, 'slug'>): Part[] {
  return [
    { text: title, language, weight: titleWeight },
    { text: brief ?? '', language, weight: 1 },
    { text: abstract ?? '', language, weight: 1 },
  ];
}

function sortedNear(numbers: readonly number[], compare: Compare): Near[] {
  return numbers
    .map((number) => ({ number, likeness: compare(number) }))
    .sort((a, b) => b.likeness - a.likeness || a.number - b.number);
}

/**
 * Turns strengths of topics by their slugs into vectors over all topics, of length 1, or 0 where a
 * paper has no topic.
 */
function topicVectors(strengths: readonly ReadonlyMap<string, number>[]): Float32Array[] {
  const slugs = [...new Set(strengths.flatMap((list) => [...list.keys()]))].sort();
  return strengths.map((list) => {
    const length = Math.hypot(...list.values()) || 1;
    return Float32Array.from(slugs, (slug) => (list.get(slug) ?? 0) / length);
  });
}

/** Of how many of its heaviest terms a paper is found, and looks for others. */
const termsPerPaper = 32;
/** How many papers a term finds at most: those in which it weighs most. */
const papersPerTerm = 256;

/** The papers that a term finds, those in which it weighs most, and what it weighs in each. */
type Postings = { papers: Uint32Array; weights: Float32Array };

/**
 * Makes a function that lists the numbers of at most `count` vectors likely to be near the one with
 * the given number, likeliest first. It reads an inverted index pruned by impact on both sides, so
 * that one look-up costs no more than `termsPerPaper` × `papersPerTerm` steps, however many vectors
 * there are.
 */
function candidateFinder(
  vectors: readonly SparseVector[],
  count: number,
): (of: number) => number[] {
  const heaviest = vectors.map(heaviestTerms);
  const index = buildIndex(heaviest);
  const scores = new Float32Array(vectors.length);
  return (of) => {
    const touched: number[] = [];
    const { ids, weights: own } = heaviest[of] ?? nothing;
    for (let term = 0; term < ids.length; term++) {
      const { papers, weights } = index[ids[term] as number] ?? noPostings;
      for (let at = 0; at < papers.length; at++) {
        const paper = papers[at] as number;
        const score = scores[paper] as number;
        if (score === 0 && paper !== of) touched.push(paper);
        scores[paper] = score + (own[term] as number) * (weights[at] as number);
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

const nothing: SparseVector = { ids: new Uint32Array(), weights: new Float32Array() };
const noPostings: Postings = { papers: new Uint32Array(), weights: new Float32Array() };

/** The heaviest terms of a vector, heaviest first. */
function heaviestTerms({ ids, weights }: SparseVector): SparseVector {
  const order = [...ids.keys()]
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, termsPerPaper);
  return {
    ids: Uint32Array.from(order, (at) => ids[at] as number),
    weights: Float32Array.from(order, (at) => weights[at] as number),
  };
}

/** The postings of each term by its number. */
function buildIndex(heaviest: readonly SparseVector[]): Postings[] {
  const all: { papers: number[]; weights: number[] }[] = [];
  heaviest.forEach(({ ids, weights }, paper) => {
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      all[id] ??= { papers: [], weights: [] };
      all[id].papers.push(paper);
      all[id].weights.push(weights[at] as number);
    }
  });
  return all.map(pruned);
}

/** The postings in which a term weighs most; those of few papers in any order. */
function pruned({ papers, weights }: { papers: number[]; weights: number[] }): Postings {
  if (papers.length <= papersPerTerm)
    return { papers: Uint32Array.from(papers), weights: Float32Array.from(weights) };
  const order = [...papers.keys()]
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, papersPerTerm);
  return {
    papers: Uint32Array.from(order, (at) => papers[at] as number),
    weights: Float32Array.from(order, (at) => weights[at] as number),
  };
}
