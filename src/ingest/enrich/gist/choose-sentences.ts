import { cues } from './cues.ts';
import { type Sentence, type WordWeights, wordWeights } from './sentence-features.ts';

// Thousandths of ROUGE-1 F1, of one regression with the weights of the cues.
const positionWeight = 46;
const coverageWeight = 150;
const lengthWeight = 84;
const surplusWeight = -20;
/** Content words that make up one unit of length. */
const lengthUnit = 30;
/** Beyond this many sentences a text is no abstract, and trying all pairs would be slow. */
const mostSentences = 40;

/**
 * Chooses the one or two sentences that together promise the best summary of an abstract: a linear
 * model of the cues, the places and the length of the sentences and of the share of the abstract's
 * recurring words that they cover together.
 */
export function chooseSentences(all: readonly Sentence[]): Sentence[] {
  const sentences = all.slice(0, mostSentences);
  const weights = wordWeights(sentences);
  const choices = sentences.flatMap((first, at) => [
    [first],
    ...sentences.slice(at + 1).map((second) => [first, second]),
  ]);
  const own = new Map(sentences.map((sentence) => [sentence, ownScore(sentence)]));
  const score = (choice: readonly Sentence[]) =>
    choice.reduce((sum, sentence) => sum + (own.get(sentence) ?? 0), 0) +
    coverageWeight * coverage(choice, weights) +
    lengthScore(choice);
  return argMax(choices, score) ?? [];
}

function ownScore(sentence: Sentence): number {
  const wording = cues.reduce((sum, { weight }, at) => sum + (sentence.cues[at] ? weight : 0), 0);
  return wording + positionWeight * sentence.position;
}

/** The share of the weight of all words that the sentences have, a word of both counting once. */
function coverage([first, second]: readonly Sentence[], weights: WordWeights): number {
  let sum = 0;
  for (const key of first?.keys ?? []) sum += weights.of.get(key) ?? 0;
  for (const key of second?.keys ?? [])
    sum += first?.keys.has(key) ? 0 : (weights.of.get(key) ?? 0);
  return sum / weights.total;
}

function lengthScore(choice: readonly Sentence[]): number {
  const length = choice.reduce((sum, sentence) => sum + sentence.length, 0) / lengthUnit;
  return lengthWeight * length + surplusWeight * length ** 2;
}

/** The first item with the greatest score. */
function argMax<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  let best: { item: T; score: number } | undefined;
  for (const item of items) {
    const now = score(item);
    if (best === undefined || now > best.score) best = { item, score: now };
  }
  return best?.item;
}
