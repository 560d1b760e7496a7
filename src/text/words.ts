import { englishStem } from './english-stem.ts';

/** A word where it stands in a text. */
export type PlacedWord = { surface: string; start: number };

/**
 * Splits a text into its words, in order: runs of letters and digits, of any script. The `signs`
 * given, such as a question mark, count as words of their own.
 */
export function splitWords(text: string, signs = ''): PlacedWord[] {
  const pattern = signs === '' ? word : new RegExp(`${word.source}|[${signs}]`, 'gu');
  return Array.from(text.matchAll(pattern), ({ 0: surface, index: start }) => ({ surface, start }));
}

const word = /[\p{L}\p{N}]+/gu;

/** The text without accents, composed characters apart. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * The form under which spellings of one word meet: lower case, without the hyphen of a prefix, in
 * American spelling, adverbs as adjectives, reduced to its stem. `Modelling` and `models` give
 * `model`; a key is for comparing and never for showing.
 */
export function wordKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    const plain = american(oneOf(word).toLowerCase().replaceAll('-', ''));
    key = englishStem(plain.replace(adverb, '$1'));
    keys.set(word, key);
  }
  return key;
}

const keys = new Map<string, string>();
const adverb = /(al|ant|ar|ate|ed|ent|ful|ic|ing|ive|less|ous)ly$/;

/** An abbreviation without the s of its plural, which the stemmer leaves on: `LLM` for `LLMs`. */
export function oneOf(word: string): string {
  return word.replace(/(?<=\p{Lu})s$/u, '');
}

/** A word in small letters in its American spelling. Words that need no change may change too, but always alike. */
export function american(word: string): string {
  return spellings.reduce((text, [british, shown]) => text.replace(british, shown), word);
}

const spellings: readonly [british: RegExp, american: string][] = [
  [/([a-z]{3})is(e|es|ed|er|ers|ing|able|ations?)$/, '$1iz$2'],
  [/^([a-z]{3,})our(s|ed|ing|al|hoods?)?$/, '$1or$2'],
  [/ell(ed|ing|ers?)$/, 'el$1'],
  [/^analys(ed?|es|ing|ers?)$/, 'analyz$1'],
];

/**
 * English function words and the scholar's Latin, in lower case: what joins the words of a sentence
 * or a question, and is never a subject itself. Not `like`, which makes terms (`tree-like form`).
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are aren as at be because
  been before being below between both but by can cannot could did do does doing don done down during
  each either few for from further get gets getting given had has have having he hence her here hers
  him his how however i if in into is it its itself just let make makes making many may me might
  moreover more most much must my namely neither no nor not now of off on once only onto or other our
  ours out over own per really same she should since so some such than that the their theirs them then
  there thereby therefore these they thing things this those through thus to together too toward
  towards under until up upon us use used uses using versus very via vs want was way ways we were what
  when where whereas whether which while who whom whose why will with within without would yet you
  your eg ie et al etc`.split(/\s+/),
);
