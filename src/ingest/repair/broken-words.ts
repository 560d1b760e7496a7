import { wordCount } from '../../text/word-frequencies.ts';
import type { Context } from './context.ts';

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

const linking =
  'that|which|with|from|and|are|the|is|has|can|was|for|of|to|in|on|as|by|models?|leads?';
const before = new RegExp(`^(?:${linking})$`);
const behindName = new RegExp(`^(?:${linking})+$`);
const links = new RegExp(linking, 'g');
const behindWord = /^(?!there|where|forth)(\p{L}\p{Ll}{4,})(that|which|with|from|and|are|the)$/u;
const token = /(?<![\p{L}\p{N}_/.@])\p{L}{5,}(?![\p{L}\p{N}_/@]|\.\p{L})/gu;

/** The text with a space put where a word ran into the next, such as `NameNetis a` or `models.The`, if that is certain. */
export function repairGluedWords(value: string, context: Context): string {
  return splitSentences(value, context)
    .replace(/(?<=\p{L}{4})\((?=\p{Lu}+s?\)|e\.g\.|i\.e\.)/gu, ' (')
    .replace(/(?<=\p{L})\)(?=(?:that|and|which|is|are|to|for|with|in|of)\b)/gu, ') ')
    .replace(/(?<=\p{L}"),(?="\p{L})/gu, ', ')
    .replace(/(?<=\p{Ll}{3}),(?=\p{Ll}{3,}[ ,])/gu, ', ')
    .replace(token, (word, at: number, whole: string) => {
      const apart = splitWord(word, context);
      return opensAside(whole.slice(0, at)) ? apart.replace(/ (?=that$|which$)/, '—') : apart;
    });
}

/** A full stop between a word and one that can begin a sentence. */
function splitSentences(value: string, { names }: Context): string {
  return value.replace(
    /(?<=(?<![\p{L}\p{N}_/.@-])[\p{L}-]*(?:\p{Ll}{3}|\p{Lu}{2,}\p{Ll}?)|[)%\]]|\bal)([.?!])(?=(\p{Lu}[\p{L}’']*)[ ,])/gu,
    (stop, _, next: string) => (canOpen(next, names) ? `${stop} ` : stop),
  );
}

/** Whether a dash is open in the last sentence; the one that closes it went missing with the space. */
function opensAside(before: string): boolean {
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  return sentence.split('—').length % 2 === 0;
}

/** The end of an address is not the beginning of a sentence. */
function canOpen(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word) || (wordCount(word) >= 200 && !/^(?:Com|Net|Org|Io)$/.test(word));
}

function splitWord(word: string, { names }: Context): string {
  if (wordCount(word) > 0) return word;
  for (const name of names) {
    const at = word === name ? -1 : word.indexOf(name);
    const [front, back] = [word.slice(0, Math.max(at, 0)), word.slice(at + name.length)];
    if (at < 0 || (front && !before.test(front)) || !behindName.test(back)) continue;
    return [front, name, ...(back.match(links) ?? [])].join(' ').trim();
  }
  const [, first = '', second = ''] = behindWord.exec(word) ?? [];
  return wordCount(first) >= 20 ? `${first} ${second}` : word;
}
