import { add, ranked } from '../../text/counts.ts';
import type { SearchPaper, SearchTopic } from '../paper.ts';
import { countWords, type WordCounts } from './indexed-words.ts';

type Strengths = Map<string, [topic: number, strength: number][]>;

/**
 * Finds which topics a word speaks for, with strengths from 0 to 1, at most two each: by the papers
 * that have it, and by the names and definitions of the topics.
 */
export function topicWords(
  counts: WordCounts,
  papers: readonly Pick<SearchPaper, 'topics'>[],
  topics: readonly SearchTopic[],
): Strengths {
  const numbers = new Map(topics.map(({ slug }, number) => [slug, number]));
  const places = papers.map((paper) => paper.topics.flatMap((slug) => numbers.get(slug) ?? []));
  const found = byPapers(counts, places, topics.length);
  for (const [stem, named] of byDefinitions(topics)) {
    found.set(stem, [...named, ...(found.get(stem) ?? [])]);
  }
  return new Map([...found].map(([stem, strengths]) => [stem, strongest(strengths)]));
}

function strongest(strengths: readonly [number, number][]): [number, number][] {
  const best = new Map([...strengths].sort(([, m], [, n]) => m - n));
  return ranked(best)
    .slice(0, 2)
    .map(([topic, strength]) => [topic, strength]);
}

/** Papers without the word that are imagined beside those with it. */
const prior = 3;

/**
 * The log of how much likelier a topic is among the papers with a word than among all, smoothed and
 * brought to 0–1. A single paper tells nothing.
 */
function byPapers(
  counts: WordCounts,
  places: readonly (readonly number[])[],
  topicCount: number,
): Strengths {
  const sizes = new Float64Array(topicCount);
  const together = new Map<string, Map<number, number>>();
  counts.texts.forEach((stems, text) => {
    for (const topic of places[text] ?? []) sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const stem of stems) {
      if ((counts.frequencies.get(stem) ?? 0) < 2) continue;
      const row = together.get(stem) ?? new Map<number, number>();
      for (const topic of places[text] ?? []) add(row, topic);
      together.set(stem, row);
    }
  });
  return new Map(
    [...together].flatMap(([stem, row]): [string, [number, number][]][] => {
      const df = counts.frequencies.get(stem) ?? 0;
      const strengths = [...row].flatMap(([topic, n]): [number, number][] => {
        const expected = (sizes[topic] ?? 0) / counts.texts.length;
        const share = (n + prior * expected) / (df + prior);
        const strength = Math.log(share / expected) / Math.log(1 / expected);
        return strength > 0.25 ? [[topic, strength]] : [];
      });
      return strengths.length > 0 ? [[stem, strengths]] : [];
    }),
  );
}

/** A word in the definitions of several topics is shared among them. */
function byDefinitions(topics: readonly SearchTopic[]): Strengths {
  const words = countWords(topics.map(({ name, definition }) => `${name} . ${definition}`));
  const found: Strengths = new Map();
  words.texts.forEach((stems, topic) => {
    for (const stem of stems) {
      const strength = 0.8 / (words.frequencies.get(stem) ?? 1) ** 2;
      if (strength < 0.2) continue;
      found.set(stem, [...(found.get(stem) ?? []), [topic, strength]]);
    }
  });
  return found;
}
