import type { Rule } from './rules.ts';

const gains = 'speed-?ups?|accelerations?|reductions?|improvements?|increases?|gains?';
const quantity = String.raw`\d[\d.,]*`;
/** Only behind an article is `2.7 times speedup` no phrase of English: `2.7 times faster` stays. */
const factor = new RegExp(
  String.raw`(?<=\ban? )(${quantity}) times( and ${quantity} times)?(?= (?:${gains})\b)`,
  'g',
);

/** Where `times` is the sign of multiplication and not the word. */
export const timesRules: readonly Rule[] = [
  [/(?<=\d)[ -]?times (?=10[⁰¹²³⁴-⁹⁻^])/g, ' × '],
  [/(?<=\d|\d[KMBkb])times(?![a-z])/g, '×'],
  [/(?<=[)\]}⁰-₎])times ?(?=[\p{L}\d([])/gu, '×'],
  [/(?<=[⁰-₎ᵢ-ᵪₐ-ₜ²³¹]) times (?=\p{L}\b)/gu, ' × '],
  [/(?<![\w'’.-])(\d+) times \1(?![\w.])/g, '$1 × $1'],
  [/(?<![\w'’.-])([b-zB-HJ-Z]) times ([b-zB-HJ-Z]|\d+)(?![\w'’])/g, '$1 × $2'],
  [factor, (_, first, second = '') => `${first}×${second.replace(' times', '×')}`],
];
