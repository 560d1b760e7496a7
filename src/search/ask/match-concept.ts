import { titleSpan } from '../vocabulary/search-content.ts';
import type { Found } from './find-ways.ts';
import type { Concept, Way } from './ways.ts';
import type { Postings } from './word-finder.ts';

/** How a paper matches a concept. */
export type Match = {
  /** Weight of the best way, 0–1. */
  fit: number;
  /** Weight of the best way in the title; 0 without any. */
  title: number;
  /** Matches in the text, each by its weight. */
  count: number;
  positions: number[];
};

/** The papers that say a concept in one of its ways. */
export function matchConcept(concept: Concept, found: Found): Map<string, Match> {
  const matches = new Map<string, Match>();
  for (const way of concept.ways) {
    for (const [id, positions] of wayPositions(way, found)) {
      const match = matches.get(id) ?? { fit: 0, title: 0, count: 0, positions: [] };
      const inTitle = positions.filter((position) => position < titleSpan).length;
      match.fit = Math.max(match.fit, way.weight);
      if (inTitle > 0) match.title = Math.max(match.title, way.weight);
      match.count += (positions.length - inTitle) * way.weight;
      match.positions.push(...positions);
      matches.set(id, match);
    }
  }
  return matches;
}

/** Where the words of a way stand side by side; a function word may part them. */
export function wayPositions(way: Way, found: Found): Postings {
  const [first, ...rest] = way.words.map((word) => found.get(word) ?? new Map());
  if (!first || rest.length === 0) return first ?? new Map();
  const positions = new Map<string, readonly number[]>();
  for (const [id, starts] of first) {
    const ends = rest.reduce<readonly number[]>(
      (before, postings) => followers(before, postings.get(id) ?? []),
      starts,
    );
    if (ends.length > 0) positions.set(id, ends);
  }
  return positions;
}

/** Parts of one compound have one position; beyond two steps words belong together by chance. */
function followers(before: readonly number[], positions: readonly number[]): number[] {
  const at = new Set(before);
  return positions.filter(
    (position) => at.has(position) || at.has(position - 1) || at.has(position - 2),
  );
}
