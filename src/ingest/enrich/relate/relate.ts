import type { PaperText, Related } from '../../../model/paper.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import { terms } from '../terms/terms.ts';
import type { Nearest } from './nearest.ts';
import { sharedTerms } from './shared-terms.ts';
import { tellingness } from './tellingness.ts';

/** A neighbour by its number, with the keys of the terms that it shares. */
type Neighbour = { number: number; keys: string[] };

/**
 * Lists for each paper, by slug, the `count` papers nearest to it, nearest first, with the one to three
 * terms that both share, most telling first, as people write them. Terms of the `vocabulary`, given as
 * people write them, are preferred for showing.
 */
export function relate(
  { papers, found, near }: Nearest,
  { count, vocabulary = [] }: { count: number; vocabulary?: readonly string[] },
): Map<string, Related[]> {
  const telling = { keys: found.keys, telling: tellingness(papers, found, vocabulary) };
  const neighbours = found.vectors.map((vector, paper) =>
    (near[paper] ?? []).slice(0, count).flatMap(({ number }): Neighbour[] => {
      const other = found.vectors[number];
      return other ? [{ number, keys: sharedTerms(vector, other, telling) }] : [];
    }),
  );
  return writeOut(papers, neighbours);
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
