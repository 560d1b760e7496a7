import { chooseSentences } from './choose-sentences.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * Picks the one or two sentences of an abstract that say what the paper does and what came of it.
 * They are exact pieces of the text, in its order; a text without words has none.
 */
export function gist(abstract: string): { sentences: string[] } {
  const sentences = sentenceFeatures(splitSentences(abstract));
  return { sentences: chooseSentences(sentences).map(({ text }) => text) };
}
