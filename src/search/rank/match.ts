import type { Named } from '../ask/name-pieces.ts';
import type { Concept, Way } from '../ask/ways.ts';
import type { Postings } from '../vocabulary/postings.ts';
import type { Index } from './paper-index.ts';
import type { Papers } from './papers.ts';

/** Where each word stands. */
export type Found = ReadonlyMap<string, Postings>;

/** Looks up every word of some ways. */
async function findWords(index: Index, ways: readonly Way[]): Promise<Found> {
  const words = [...new Set(ways.map(wordsOf))];
  return new Map(
    await Promise.all(words.map(async (word) => [word, await index.find(word)] as const)),
  );
}

/** What to ask the index for: it gives but the first place of words, so that those of a way are looked for together. */
function wordsOf({ words }: Way): string {
  return words.join(' ');
}

/** Looks up the words of concepts; where no paper has any of one, its parts stand for it. */
export async function findConcepts(
  index: Index,
  concepts: readonly Concept[],
  near: readonly Way[],
): Promise<{ found: Found; concepts: Concept[] }> {
  const found = await findWords(index, [...concepts.flatMap(({ ways }) => ways), ...near]);
  const said = (way: Way) => found.get(wordsOf(way))?.size;
  const parted = concepts.map((concept) =>
    concept.parts.length === 0 || concept.ways.some(said)
      ? concept
      : { ...concept, ways: concept.parts },
  );
  const parts = parted.flatMap(({ ways }, at) => (ways === concepts[at]?.ways ? [] : ways));
  return { found: new Map([...found, ...(await findWords(index, parts))]), concepts: parted };
}

/** How a paper matches a concept. */
export type Match = {
  /** Weight of the best way, 0–1. */
  fit: number;
  /** Weight of the best way in the title; 0 without any. */
  title: number;
  /** Whether its own word opens the title, as a name does. */
  opens: boolean;
  /** Matches in the text, each by its weight. */
  count: number;
  positions: number[];
};

/** The papers that say a concept in one of its ways. */
export function matchConcept(concept: Concept, found: Found, papers: Papers): Map<number, Match> {
  const matches = new Map<number, Match>();
  for (const way of concept.ways) {
    for (const [paper, positions] of wayPositions(way, found)) {
      const match = matches.get(paper) ?? {
        fit: 0,
        title: 0,
        opens: false,
        count: 0,
        positions: [],
      };
      const titleWords = papers.titleWords(paper);
      const inTitle = positions.filter((position) => position < titleWords).length;
      match.fit = Math.max(match.fit, way.weight);
      if (inTitle > 0) match.title = Math.max(match.title, way.weight);
      if (way.weight === 1 && positions.includes(0)) match.opens = true;
      match.count += (positions.length - inTitle) * way.weight;
      match.positions.push(...positions);
      matches.set(paper, match);
    }
  }
  return matches;
}

/** The papers of somebody or of a venue, as if their titles said so, and those that say it in their texts. */
export function matchNamed(
  { papers: own, ways }: Named,
  found: Found,
  papers: Papers,
): Map<number, Match> {
  const matches = matchConcept({ ways, parts: [], df: own.size }, found, papers);
  for (const [paper, fit] of own) {
    const { count = 0, positions = [] } = matches.get(paper) ?? {};
    matches.set(paper, { fit, title: fit, opens: false, count: count + fit, positions });
  }
  return matches;
}

/** Where the words of a way stand side by side: the place of the last of them. */
export function wayPositions(way: Way, found: Found): Postings {
  const postings = found.get(wordsOf(way)) ?? new Map<number, readonly number[]>();
  if (way.words.length < 2) return postings;
  return new Map([...postings].map(([paper, positions]) => [paper, positions.slice(-1)]));
}

/** Parts of one compound have one position; beyond two steps words belong together by chance. */
export function followers(before: readonly number[], positions: readonly number[]): number[] {
  const at = new Set(before);
  return positions.filter(
    (position) => at.has(position) || at.has(position - 1) || at.has(position - 2),
  );
}
