import { stopWords } from './stop-words.ts';
import { wordKey } from './word-key.ts';

/** One word of a text that may be a term or a part of one. */
export type Word = {
  /** As it is written. */
  surface: string;
  /** What it is compared by; see `wordKey`. */
  key: string;
  /** Offset of its first character in the text. */
  start: number;
  /** Whether only a space, a hyphen or an `of` parts it from the word listed before it. */
  joined: boolean;
  /** Whether that is a hyphen, so that the two are parts of one compound. */
  hyphened: boolean;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
};

// These prefixes are written with and without a hyphen, and mean nothing alone.
const prefixes =
  'anti|auto|bi|co|cyber|de|fine|hyper|inter|intra|macro|meta|micro|mis|multi|neuro|non|over|pre|re|semi|sub|super|tri|ultra|un|under|uni';
const wordPattern = new RegExp(`(?:\\b(?:${prefixes})-(?=\\p{L}))?[\\p{L}\\p{N}]+`, 'giu');

// Every stage reads the same texts one after the other; a corpus of this size is split only once.
const recent = new Map<string, readonly Word[]>();
const mostRecent = 4096;

/**
 * Splits a plain text into the words that carry meaning, in order. Function words, bare numbers and
 * single characters are left out, and what follows them is not joined to what came before.
 */
export function words(text: string): readonly Word[] {
  let found = recent.get(text);
  if (found === undefined) {
    found = split(text);
    if (recent.size === mostRecent) recent.clear();
    recent.set(text, found);
  }
  return found;
}

function split(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  let open = false;
  for (const match of text.matchAll(wordPattern)) {
    const surface = match[0];
    if (open && surface.toLowerCase() === 'of') continue;
    const gap = text.slice(end, match.index);
    const initial = end === 0 || /[.!?:]["')\]]*\s+$|\n/.test(gap);
    end = match.index + surface.length;
    const key = termKey(surface);
    const joined = open && /^(?: |-| of |-of-)$/i.test(gap);
    const hyphened = joined && gap.startsWith('-');
    if (key !== null) found.push({ surface, key, start: match.index, joined, hyphened, initial });
    open = key !== null;
  }
  return found;
}

const termKeys = new Map<string, string | null>();

/** The key of a word that may be a term, else null. */
function termKey(surface: string): string | null {
  let key = termKeys.get(surface);
  if (key === undefined) {
    key = mayBeTerm(surface) ? wordKey(surface) : null;
    termKeys.set(surface, key);
  }
  return key;
}

function mayBeTerm(surface: string): boolean {
  return surface.length > 1 && !/^\d+$/.test(surface) && !stopWords.has(surface.toLowerCase());
}
