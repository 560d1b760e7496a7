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
export function repairBrokenWords(value: string): string {
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
