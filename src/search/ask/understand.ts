import { englishStem } from '../vocabulary/english-stem.ts';
import { dropFrequent } from './drop-frequent.ts';
import { neighbourWays } from './neighbour-ways.ts';
import type { Query } from './query-words.ts';
import { settleWords } from './settle-words.ts';
import { topicStrengths } from './topic-strengths.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Concept, conceptsOf, type Way } from './ways.ts';

/** What a question means in the papers of this site. */
export type Understood = {
  /** What it asks for, in its order; what no paper has is left out. */
  concepts: Concept[];
  /** What goes together with its words, to tell apart papers that match alike. */
  near: Way[];
  /** How much it speaks for topics, 0–1, by place in the vocabulary's root. */
  topics: ReadonlyMap<number, number>;
  /** Slip → the word taken for it. */
  corrections: ReadonlyMap<string, string>;
  /** What a match of each stem is worth, 0–1; these are marked. */
  weights: ReadonlyMap<string, number>;
};

/** Finds what a question means; `literal` takes its words as they are typed. */
export async function understand(
  query: Query,
  vocabulary: Vocabulary,
  literal: boolean,
): Promise<Understood> {
  const { words, corrections } = await settleWords(query, vocabulary, literal);
  const { papers } = await vocabulary.root();
  const concepts = await conceptsOf(query, words, vocabulary, literal);
  return {
    concepts: dropFrequent(
      concepts.filter(({ ways }) => ways.length > 0),
      papers,
    ),
    near: literal ? [] : neighbourWays(words, papers),
    topics: literal ? new Map() : topicStrengths(words, papers),
    corrections,
    weights: weightsOf(concepts),
  };
}

function weightsOf(concepts: readonly Concept[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { words, weight } of concepts.flatMap(({ ways }) => ways)) {
    for (const stem of words.map(englishStem))
      weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  }
  return weights;
}
