import type { PaperText } from '../../../model/paper.ts';
import { type Part, type TermVectors, termVectors } from '../terms/term-vectors.ts';
import { candidateFinder } from './candidates.ts';
import { type Compare, likeness } from './likeness.ts';
import { topicVectors } from './topic-vectors.ts';

/** A paper by its number, with how like another it is. */
export type Near = { number: number; likeness: number };

/** The papers of a site by slug, their terms, and those nearest to each, nearest first. */
export type Nearest = {
  papers: readonly PaperText[];
  found: TermVectors;
  near: readonly (readonly Near[])[];
};

/** How many papers are compared with each paper in full. */
const candidatesPerPaper = 100;
/** What an occurrence in a title counts for, against one in a text. */
const titleWeight = 1.5;

/**
 * Finds the `count` papers nearest to each paper. `topicsOf` says by the slug of a paper how much
 * speaks for each topic; where it knows none, the texts alone decide. A paper that shares no term with
 * any other has an empty list. The order of `papers` does not matter; ties are broken by slug.
 *
 * Papers to compare come from an inverted index pruned by impact, so that the time grows with the
 * number of papers and not with its square.
 */
export function findNearest(
  papers: readonly PaperText[],
  topicsOf: ReadonlyMap<string, ReadonlyMap<string, number>>,
  count: number,
): Nearest {
  const sorted = [...papers].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const found = termVectors(sorted.map(parts));
  const topics = topicVectors(
    sorted.map(({ slug }) => topicsOf.get(slug) ?? new Map<string, number>()),
  );
  const find = candidateFinder(found.vectors, Math.max(count, candidatesPerPaper));
  const like = likeness(found, topics);
  const near = sorted.map((_, paper) => best(find(paper), like(paper), count));
  return { papers: sorted, found, near };
}

function parts({ title, brief, abstract }: PaperText): Part[] {
  return [
    { text: title, weight: titleWeight },
    { text: brief ?? '', weight: 1 },
    { text: abstract ?? '', weight: 1 },
  ];
}

function best(numbers: readonly number[], compare: Compare, count: number): Near[] {
  return numbers
    .map((number) => ({ number, likeness: compare(number) }))
    .sort((a, b) => b.likeness - a.likeness || a.number - b.number)
    .slice(0, count);
}
