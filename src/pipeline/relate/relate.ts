import type { PaperText, Related } from '../../domain/paper.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import { type Part, termVectors } from '../terms/term-vectors.ts';
import { terms } from '../terms/terms.ts';
import { candidateFinder } from './candidates.ts';
import { type Compare, likeness } from './likeness.ts';
import { sharedTerms } from './shared-terms.ts';
import { tellingness } from './tellingness.ts';
import { topicVectors } from './topic-vectors.ts';

/** How many papers are compared with each paper in full. */
const candidatesPerPaper = 100;

/** What an occurrence in a title counts for, against one in a text. */
const titleWeight = 1.5;

/** A neighbour by its number, with the keys of the terms that it shares. */
type Neighbour = { number: number; keys: string[] };

/**
 * Finds the `count` papers nearest to each paper, nearest first, with the one to three terms that both
 * share, most telling first, as people write them. `topicsOf` says by the slug of a paper how much
 * speaks for each topic; where it knows none, the texts alone decide. Terms of the `vocabulary`, given
 * as people write them, are preferred for showing. A paper that shares no term with any other has
 * an empty list. The order of `papers` does not matter; ties are broken by slug.
 *
 * Papers to compare come from an inverted index pruned by impact, so that the time grows with the
 * number of papers and not with its square.
 */
export function relate(
  papers: readonly PaperText[],
  topicsOf: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { count, vocabulary = [] }: { count: number; vocabulary?: readonly string[] },
): Map<string, Related[]> {
  const sorted = [...papers].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const found = termVectors(sorted.map(parts));
  const near = nearest(
    candidateFinder(found.vectors, Math.max(count, candidatesPerPaper)),
    likeness(
      found,
      topicVectors(sorted.map(({ slug }) => topicsOf.get(slug) ?? new Map<string, number>())),
    ),
  );
  const telling = { keys: found.keys, telling: tellingness(sorted, found, vocabulary) };
  const neighbours = found.vectors.map((vector, paper) =>
    near(paper, count).flatMap((number): Neighbour[] => {
      const other = found.vectors[number];
      return other ? [{ number, keys: sharedTerms(vector, other, telling) }] : [];
    }),
  );
  return writeOut(sorted, neighbours);
}

function parts({ title, brief, abstract }: PaperText): Part[] {
  return [
    { text: title, weight: titleWeight },
    { text: brief ?? '', weight: 1 },
    { text: abstract ?? '', weight: 1 },
  ];
}

function nearest(
  find: (paper: number) => number[],
  like: (paper: number) => Compare,
): (paper: number, count: number) => number[] {
  return (paper, count) => {
    const compare = like(paper);
    return find(paper)
      .map((number) => ({ number, score: compare(number) }))
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .slice(0, count)
      .map(({ number }) => number);
  };
}

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
