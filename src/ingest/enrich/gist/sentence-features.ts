import { words } from '../terms/words.ts';
import { cues } from './cues.ts';

/** What the choice of sentences looks at in one of them. */
export type Sentence = {
  text: string;
  /** How many words carry meaning. */
  length: number;
  /** Keys of its words. */
  keys: ReadonlySet<string>;
  /** Which cues it has, in the order of the table. */
  cues: boolean[];
  /** Where it stands, from 0 for the first sentence to 1 for the last. */
  position: number;
};

/** Reads the sentences of one abstract, given in order. */
export function sentenceFeatures(texts: readonly string[]): Sentence[] {
  return texts.map((text, at) => {
    const found = words(text);
    return {
      text,
      length: found.length,
      keys: new Set(found.map(({ key }) => key)),
      cues: cues.map(({ pattern }) => pattern.test(text)),
      position: texts.length > 1 ? at / (texts.length - 1) : 0,
    };
  });
}

/** What the words of an abstract count for. */
export type WordWeights = { of: ReadonlyMap<string, number>; total: number };

/**
 * Weighs the words of an abstract by the logarithm of the number of its sentences that have them, so
 * that a word of one sentence counts for nothing. `total` is the sum over all words, or 1 for none.
 */
export function wordWeights(sentences: readonly Sentence[]): WordWeights {
  const counts = new Map<string, number>();
  for (const { keys } of sentences) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const weights = [...counts].map(([key, count]) => [key, Math.log(count)] as const);
  return {
    of: new Map(weights.filter(([, weight]) => weight > 0)),
    total: weights.reduce((sum, [, weight]) => sum + weight, 0) || 1,
  };
}
