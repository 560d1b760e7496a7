import type { Slug } from '../../model/address.ts';
import { identityOf, slugSuffix } from '../../text/identity.ts';
import { sameLanguage } from '../../text/languages.ts';
import { asciiWords, foldLatin } from '../../text/names.ts';
import { romanise } from '../../text/romanise.ts';

const longest = 112;
/** Names that Windows refuses for files, whatever their ending, and one that hosts cut off. */
const refused = /^(con|prn|aux|nul|(com|lpt)[0-9]|index)$/;
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/**
 * The words of a title as it spaces them, in ASCII and lower case; Greek letters are written out, but for that of
 * units (`20 µg`), and other scripts romanised. In German `ä` is `ae`: the `language` is that of the site (BCP 47), so
 * that a title has its words from itself, whatever text it comes with.
 */
export function titleWords(title: string, language = 'en'): string[] {
  const text = inLatin(title, language)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)\.(?=\d)/g, ' ');
  return asciiWords(text);
}

/**
 * The address that a title asks for: its words, cut at a word's end. Where they do not tell the whole
 * (a long title, signs that no table knows), or give a name that some file system refuses, a suffix made of the
 * identity follows; so it does when the plain address is `taken`. A title has a letter or digit.
 */
export function titleAddress(
  title: string,
  taken: (address: string) => boolean,
  language = 'en',
): Slug {
  const all = titleWords(title, language);
  const words = fitting(all);
  const plain = words.join('-');
  const whole =
    words.join() === all.join() && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(inLatin(title, language));
  if (plain !== '' && whole && !refused.test(plain) && !taken(plain)) return plain as Slug;
  return [...words, slugSuffix(identityOf(title))].join('-') as Slug;
}

function inLatin(title: string, language: string): string {
  const inGreek = count(title, /\p{sc=Greek}/gu) > count(title, /\p{sc=Latin}/gu);
  const spelled = (sameLanguage(language, 'de') ? withoutUmlauts(title) : title).replace(
    micro,
    'u',
  );
  return foldLatin(romanise(spelled, { greek: inGreek })).replace(
    /[α-ω]/g,
    (letter) => ` ${greek[letter.charCodeAt(0) - 0x3b1]} `,
  );
}

/** The sign of a millionth of a unit, with a number before it. */
const micro = /(?<=\d[\s\u202f]?)[µμ](?=(?:[gmlLMsVAWFTN]|mol|Hz|Sv|Pa)(?![\p{L}\p{N}]))/gu;

function withoutUmlauts(title: string): string {
  return title.normalize('NFC').replace(/[äöü]/giu, (letter) => `${foldLatin(letter)}e`);
}

function count(title: string, letter: RegExp): number {
  return title.match(letter)?.length ?? 0;
}

function fitting(words: readonly string[]): string[] {
  let length = -1;
  const end = words.findIndex((word) => {
    length += word.length + 1;
    return length > longest;
  });
  if (end === 0) return words.slice(0, 1).map((word) => word.slice(0, longest));
  return end < 0 ? [...words] : words.slice(0, end);
}
