import { mapText, mergeText, type RichText, text } from '../../text/rich-text.ts';
import { toPlain } from '../../text/to-plain.ts';
import { repairGreek } from './bare-greek.ts';
import { repairOperators } from './bare-operators.ts';
import { type Context, contextOf } from './context.ts';
import { findLinks } from './find-links.ts';
import { readFormulas } from './formulas.ts';
import { repairGluedWords } from './glued-words.ts';
import { applyRules, type Rule } from './rules.ts';
import { readTexMarkup } from './tex-markup.ts';
import { repairTypography } from './typography.ts';
import { wordCount } from './vocabulary.ts';

/** Endings that are no words, so that a hyphen before them can only be a broken line's. */
const endings = new Set(
  'ing ings ed tion tions sion sions ment ments ity ities ness able ible ably ally ical ized izing ization ised ising isation tive tively sive ence ences ance ances ency ancy ious eous ture tures tal ter ters ber ers ies gram lem lems'.split(
    ' ',
  ),
);

/** First parts that English sets before a hyphen. */
const prefixes = new Set(
  'anti auto bi bio co counter cross cyber de dis e extra geo half hyper in inter intra macro mega meta micro mid mini mis mono multi neuro non off on out over para poly post pre pro pseudo quasi re retro self semi sub super trans tri ultra un under up well'.split(
    ' ',
  ),
);

const hyphenated = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}+)- ?(\p{Ll}{2,})(?![\p{L}\p{N}-])/gu;
const split = /(?<![\p{L}\p{N}'’.-])([B-HJ-Z]) (\p{Ll}{2,})(?![\p{L}\p{N}-])/gu;

/** The text with words joined that a line's end or a space broke, such as `us-ing`; a word that could be a compound stays. */
function repairBrokenWords(value: string): string {
  return value
    .replace(hyphenated, (whole, first: string, second: string) =>
      isBroken(first, second) ? first + second : whole,
    )
    .replace(split, (whole, first: string, second: string) =>
      isSplit(first, second) ? first + second : whole,
    );
}

/** The joined word is a word, and what stands behind the hyphen is none or far rarer. */
function isBroken(first: string, second: string): boolean {
  if (prefixes.has(first.toLowerCase())) return false;
  const joined = wordCount(first + second);
  if (endings.has(second) && joined > 0) return true;
  const rarer = Math.min(wordCount(first), wordCount(second));
  return joined >= 300 && joined > 8 * rarer;
}

/** A capital alone before what is no word by itself, with which it makes a common one, such as `T ext`. */
function isSplit(first: string, second: string): boolean {
  const joined = wordCount(first + second);
  return joined >= 100 && joined > 50 * wordCount(second);
}

/** TeX accent commands and the combining characters that they put on the letter after them. */
const combining: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

const letter = String.raw`(?:\{(\\?[A-Za-z])\}|(\\[ij](?![A-Za-z])|[A-Za-z]))`;
const accent = String.raw`\\(?:(["'${'`'}^~=.])${letter}|([uvHckrdb])(?:\{([A-Za-z])\}| ([A-Za-z])))`;
const accents = [new RegExp(String.raw`\{${accent}\}`, 'g'), new RegExp(accent, 'g')];

/** The text with TeX accents such as `na\"ive` or `Nystr{\"o}m` as letters. */
function repairAccents(value: string): string {
  if (!value.includes('\\')) return value;
  return accents.reduce((text, pattern) => text.replace(pattern, accentLetter), value);
}

function accentLetter(
  _: string,
  sign: string,
  a: string,
  b: string,
  name: string,
  c: string,
  d: string,
) {
  const base = (a ?? b ?? c ?? d).replace('\\', '');
  return (base + combining[sign ?? name]).normalize('NFC');
}

/** Words that a dash goes before, never a hyphen. */
const afterDash =
  'a|an|the|it|we|which|while|whereas|thus|such|these|this|our|namely|including|where|and|from';
const circumstances =
  'scenarios|settings|situations|conditions|problems|tasks|fields|areas|domains';

const lostDashes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=(?<![\p{L}\p{N}-])(?:\p{L}{5,}|\p{L}+s)|\))-(?=(?:${afterDash})[ ,])`,
    'gu',
  ),
  new RegExp(String.raw`(?<=\p{L}{3}ing)-(?=(?:${circumstances}) (?:where|that|in which)\b)`, 'gu'),
  // The dash that opens a list whose closing dash has been found.
  /(?<=(?<![\p{L}\p{N}-])\p{Ll}{5,}[^\P{Ll}s]s)-(?=\p{Ll}+ [^—.;]*, [^—.;]*—and )/gu,
];

/** The text with dashes that became hyphens, as in `(DASH)-a method`, as dashes again. */
function repairDashes(value: string): string {
  return lostDashes.reduce((text, pattern) => text.replace(pattern, '—'), value);
}

const rules: readonly Rule[] = [
  [/(?<=\S) +(?=[,;:.](?:\s|$))/g, ''],
  [/^ +(?=[,;:.](?:\s|$))/g, ''],
  [/(?<=\() +(?=\S)|(?<=[\p{L}\p{N})²³]) +(?=\)(?:[\s.,;:)]|$))/gu, ''],
  [/\s+/g, ' '],
];

/** The text with the space around its punctuation set right. */
function repairSpacing(value: string): string {
  return applyRules(value, rules);
}

const styled =
  'mathcal|mathbb|mathbf|mathrm|mathsf|mathit|mathfrak|mathscr|textbf|textit|texttt|textsc|textsf|textrm|emph|operatorname|frac|dfrac|tfrac|sqrt|boldsymbol|underline|tilde|hat|bar|vec|widetilde|widehat|overline';

const command = new RegExp(String.raw`(?<![\\A-Za-z])(${styled})(?=\s?\{)`, 'g');

/** A dollar sign before a command of text has no partner behind it. */
const strayDollar = /\$(?=\\(?:text[a-z]{2}|emph)\{[^{}]*\}(?!\s*\$))/g;

/** The text with the backslash put back on a command that lost it and still has its braces, such as `mathcal{O}`. */
function restoreMacros(value: string): string {
  if (!value.includes('{')) return value;
  return value.replace(command, '\\$1').replace(strayDollar, '');
}

type Stage = (value: string, context: Context) => string | RichText;

/** Each stage mends the text that the stages before it left as text. */
const stages: readonly Stage[] = [
  findLinks,
  repairAccents,
  restoreMacros,
  readTexMarkup,
  repairTypography,
  readFormulas,
  repairOperators,
  repairGreek,
  repairDashes,
  repairBrokenWords,
  repairGluedWords,
  repairSpacing,
];

/**
 * One paragraph of a dump, TeX residue and all, as rich text; what is not certainly residue stays
 * as it is. The paper's title, raw, helps with names that the text leaves to a command.
 */
export function repair(raw: string, title = ''): RichText {
  const context = contextOf(raw, title && toPlain(repairTitle(title)));
  return runStages(raw, context);
}

/** A title of a dump as rich text. */
export function repairTitle(raw: string): RichText {
  return runStages(raw, contextOf(raw, ''));
}

function runStages(raw: string, context: Context): RichText {
  const start: RichText = [text(raw.trim().replace(/\s+/g, ' '))];
  const read = stages.reduce(
    (rich, stage) => mapText(rich, (value) => asRich(stage(value, context))),
    start,
  );
  return trimmed(read);
}

function asRich(result: string | RichText): RichText {
  return typeof result === 'string' ? mergeText([text(result)]) : result;
}

function trimmed(rich: RichText): RichText {
  const last = rich.length - 1;
  return rich.map((node, index) => {
    if (node.type !== 'text') return node;
    const opened = index === 0 ? node.value.trimStart() : node.value;
    return text(index === last ? opened.trimEnd() : opened);
  });
}
