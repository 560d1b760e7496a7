import { add } from '../../text/counts.ts';
import { splitSentences } from '../../text/sentences.ts';
import { words } from './terms/terms.ts';

/**
 * Picks the one or two sentences of an abstract that say what the paper does and what came of it.
 * They are exact pieces of the text, in its order; a text without words has none.
 */
export function gist(abstract: string): { sentences: string[] } {
  const sentences = sentenceFeatures(splitSentences(abstract));
  return { sentences: chooseSentences(sentences).map(({ text }) => text) };
}

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
function chooseSentences(all: readonly Sentence[]): Sentence[] {
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

/** What the choice of sentences looks at in one of them. */
type Sentence = {
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
function sentenceFeatures(texts: readonly string[]): Sentence[] {
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
type WordWeights = { of: ReadonlyMap<string, number>; total: number };

/**
 * Weighs the words of an abstract by the logarithm of the number of its sentences that have them, so
 * that a word of one sentence counts for nothing. `total` is the sum over all words, or 1 for none.
 */
function wordWeights(sentences: readonly Sentence[]): WordWeights {
  const counts = new Map<string, number>();
  for (const { keys } of sentences) {
    for (const key of keys) add(counts, key);
  }
  const weights = [...counts].map(([key, count]) => [key, Math.log(count)] as const);
  return {
    of: new Map(weights.filter(([, weight]) => weight > 0)),
    total: weights.reduce((sum, [, weight]) => sum + weight, 0) || 1,
  };
}

/** A wording that makes a sentence more or less fit to stand for its abstract. */
type Cue = {
  name: string;
  pattern: RegExp;
  /** Thousandths of ROUGE-1 F1 that a sentence with this wording adds, see `chooseSentences`. */
  weight: number;
};

/** The weights are those of a ridge regression on summaries by hand, cross-validated and rounded. */
const cues: readonly Cue[] = [
  {
    name: 'contribution',
    weight: 25,
    pattern:
      /\b(?:we|authors?|this (?:paper|work|survey|study|article|thesis|report))\b[^.]{0,60}\b(?:propos|present|introduc|develop|describ|design|offer|releas|build|creat|formulat|devis)/i,
  },
  {
    name: 'finding',
    weight: 5,
    pattern:
      /\b(?:we|results|findings|analysis|experiments|study|evaluations?)\b[^.]{0,50}\b(?:show|find|found|demonstrat|reveal|indicat|suggest|observ|prove|establish|highlight|confirm|validat)/i,
  },
  {
    name: 'result',
    weight: 6,
    pattern:
      /\b(?:outperform\w*|surpass\w*|achiev\w*|improv\w*|reduc\w*|exceed\w*|state-of-the-art|speed-?ups?|faster|competitive|comparable|accelerat\w*|gains?)\b/i,
  },
  { name: 'measure', weight: 40, pattern: /\d\s?(?:%|x\b|×|\\times|times\b)/i },
  { name: 'numeral', weight: 25, pattern: /\d/ },
  { name: 'authors', weight: 12, pattern: /\b(?:we|our)\b/i },
  {
    name: 'background',
    weight: -15,
    pattern:
      /\b(?:existing|previous|prior|traditional|conventional|current|recent(?:ly)?|often|typically|usually|commonly|widely|increasingly)\b/i,
  },
  {
    name: 'contrast',
    weight: -30,
    pattern: /^(?:however|despite|although|while|unfortunately|yet|nevertheless|but)\b/i,
  },
  {
    name: 'difficulty',
    weight: -8,
    pattern:
      /\b(?:challeng\w*|limitation\w*|remain\w*|suffer\w*|lack\w*|difficult\w*|expensive|bottleneck\w*|hinder\w*)\b/i,
  },
  {
    name: 'continuation',
    weight: -20,
    pattern:
      /^(?:moreover|furthermore|additionally|in addition|also|besides|finally|lastly|then|next|second(?:ly)?|third(?:ly)?|for (?:example|instance)|e\.g)\b/i,
  },
  {
    name: 'reference',
    weight: -20,
    pattern:
      /^(?:it|they|these|this|such|those|both|their|its)\b(?! (?:paper|work|survey|study|article|review|report))/i,
  },
  {
    name: 'outlook',
    weight: -35,
    pattern:
      /\b(?:future|pav(?:e|es|ing) the way|hope|we believe|implications?|potential|insights?|directions?|promising)\b/i,
  },
  {
    name: 'release',
    weight: -60,
    pattern:
      /\b(?:code|data|models?|dataset|implementation|project page|website|demo)\b[^.]{0,60}\b(?:available|released?|found|open-sourced?|https?)|https?:|github/i,
  },
];
