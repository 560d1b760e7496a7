import { findingsIn, isAdministrative, labelledSections } from '../../text/abstract-sections.ts';
import { countLists } from '../../text/counts.ts';
import { splitSentences } from '../../text/sentences.ts';
import { words } from './terms/terms.ts';

/**
 * Picks the one or two sentences of an abstract, given in paragraphs, that say what the paper does and what came of it.
 * They are exact pieces of the text, which is in the `language` given (BCP 47), in its order, without the labels of a
 * structured abstract; a text without words has none.
 *
 * The conclusions of a structured abstract say it themselves; see `gistOfFindings`. In other texts a linear model
 * chooses; see `choose`.
 */
export function gist(paragraphs: readonly string[], language = 'en'): { sentences: string[] } {
  const sections = labelledSections(paragraphs).filter(({ label }) => !isAdministrative(label));
  const read = (texts: readonly { text: string }[]) =>
    texts.flatMap(({ text }) => splitSentences(text, language)).slice(0, mostSentences);
  const partsOf = (part: 'results' | 'conclusions') =>
    read(sections.filter(({ label }) => findingsIn(label) === part));
  const found = gistOfFindings(partsOf('results'), partsOf('conclusions'), language);
  if (found) return { sentences: found };
  const isStructured = sections.some(({ label }) => label);
  const whole = [{ text: paragraphs.join(' ') }];
  return { sentences: choose(read(isStructured ? sections : whole), language) };
}

/** Characters that a result and the conclusion may have together. */
const longestFindings = 320;

/**
 * Of a structured abstract the first sentence of its conclusions, after the most telling one of its results where both
 * are short, which stands early among them; without conclusions the most telling of its results, and null without either.
 */
function gistOfFindings(
  results: readonly string[],
  conclusions: readonly string[],
  language: string,
): string[] | null {
  const [conclusion] = conclusions;
  if (!conclusion) return results.length > 0 ? choose(results, language) : null;
  const short = results.filter((text) => text.length + conclusion.length <= longestFindings);
  const choices = (items: readonly Sentence[]) => items.map((item) => [item]);
  return [...choose(short, language, { choices, lateness: -positionWeight }), conclusion];
}

/**
 * Chooses those sentences that together promise the best summary: a linear model weighs the wording, the
 * places and the length of the sentences, and the share of the abstract's recurring words that they
 * cover together. All weights are thousandths of ROUGE-1 F1, of one ridge regression on summaries
 * written by hand, cross-validated and rounded.
 */
function choose(
  texts: readonly string[],
  language: string,
  { choices = onesAndPairs, lateness = positionWeight }: Choosing = {},
): string[] {
  const sentences = readSentences(texts, language, lateness);
  const score = scorer(sentences);
  let best = { choice: [] as Sentence[], score: Number.NEGATIVE_INFINITY };
  for (const choice of choices(sentences)) {
    const reached = score(choice);
    if (reached > best.score) best = { choice, score: reached };
  }
  return best.choice.map(({ text }) => text);
}

/** Beyond this many sentences a text is no abstract, and trying all pairs would be slow. */
const mostSentences = 40;

type Choosing = {
  choices?: (items: readonly Sentence[]) => Sentence[][];
  /** What the last of the sentences gains by its place. */
  lateness?: number;
};

function onesAndPairs<T>(items: readonly T[]): T[][] {
  return items.flatMap((first, at) => [
    [first],
    ...items.slice(at + 1).map((second) => [first, second]),
  ]);
}

const positionWeight = 46;
const coverageWeight = 150;
const lengthWeight = 84;
const surplusWeight = -20;
/** Content words that make up one unit of length. */
const lengthUnit = 30;

/** What the choice looks at in a sentence. */
type Sentence = {
  text: string;
  /** How many words carry meaning. */
  length: number;
  /** Keys of its words. */
  keys: ReadonlySet<string>;
  /** What its wording and its place add. */
  score: number;
};

function readSentences(texts: readonly string[], language: string, lateness: number): Sentence[] {
  return texts.map((text, at) => {
    const found = words(text, language);
    const wording = cues.reduce(
      (sum, { weight, pattern }) => sum + (pattern.test(text) ? weight : 0),
      0,
    );
    const position = texts.length > 1 ? at / (texts.length - 1) : 0;
    return {
      text,
      length: found.length,
      keys: new Set(found.map(({ key }) => key)),
      score: wording + lateness * position,
    };
  });
}

/** Makes a function that scores one or two of the sentences together. */
function scorer(sentences: readonly Sentence[]): (choice: readonly Sentence[]) => number {
  const { of, total } = wordWeights(sentences);
  // Most words of an abstract stand in one sentence, and count for nothing.
  const recurring = new Map(
    sentences.map(({ keys }) => [keys, [...keys].filter((key) => of.get(key))]),
  );
  return (choice) => {
    let [own, covered, words] = [0, 0, 0];
    choice.forEach(({ score, length, keys }, at) => {
      own += score;
      words += length;
      for (const key of recurring.get(keys) ?? [])
        if (at === 0 || !choice[0]?.keys.has(key)) covered += of.get(key) ?? 0;
    });
    const length = words / lengthUnit;
    return (
      own +
      coverageWeight * (covered / total) +
      (lengthWeight * length + surplusWeight * length ** 2)
    );
  };
}

/** What the words of an abstract count for. */
type WordWeights = { of: ReadonlyMap<string, number>; total: number };

/**
 * Weighs the words of an abstract by the logarithm of the number of its sentences that have them, so
 * that a word of one sentence counts for nothing. `total` is the sum over all words, or 1 for none.
 */
function wordWeights(sentences: readonly Sentence[]): WordWeights {
  const counts = countLists(sentences.map(({ keys }) => keys));
  const of = new Map([...counts].map(([key, count]) => [key, Math.log(count)]));
  return { of, total: [...of.values()].reduce((sum, weight) => sum + weight, 0) || 1 };
}

/** A wording that makes a sentence more or less fit to stand for its abstract. */
type Cue = {
  name: string;
  pattern: RegExp;
  /** Thousandths of ROUGE-1 F1 that a sentence with this wording adds. */
  weight: number;
};

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
