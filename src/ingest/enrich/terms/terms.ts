import { functionWords, type PlacedWord, splitWords, wordKey } from '../../../text/words.ts';
import { genericWords } from './generic-words.ts';

/** One word of a text that may be a term or a part of one. */
export type Word = PlacedWord & {
  /** What it is compared by; see `wordKey`. */
  key: string;
  /** Whether only a space, a hyphen or an `of` parts it from the word listed before it. */
  joined: boolean;
  /** Whether that is a hyphen, so that the two are parts of one compound. */
  hyphened: boolean;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
};

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
  for (const { surface, start } of withPrefixes(text)) {
    if (open && surface.toLowerCase() === 'of') continue;
    const gap = text.slice(end, start);
    const initial = end === 0 || /[.!?:]["')\]]*\s+$|\n/.test(gap);
    end = start + surface.length;
    const joined = open && /^(?: |-| of |-of-)$/i.test(gap);
    const hyphened = joined && gap.startsWith('-');
    open = mayBeTerm(surface);
    if (open) found.push({ surface, key: wordKey(surface), start, joined, hyphened, initial });
  }
  return found;
}

// These prefixes are written with and without a hyphen, and mean nothing alone.
const prefixes = new Set(
  'anti auto bi co cyber de fine hyper inter intra macro meta micro mis multi neuro non over pre re semi sub super tri ultra un under uni'.split(
    ' ',
  ),
);

/** The words of a text, a prefix and what follows its hyphen as one. */
function withPrefixes(text: string): PlacedWord[] {
  const whole: PlacedWord[] = [];
  let prefix: PlacedWord | undefined;
  for (const { surface, start } of splitWords(text)) {
    const begun =
      prefix &&
      start === prefix.start + prefix.surface.length + 1 &&
      text[start - 1] === '-' &&
      /^\p{L}/u.test(surface);
    const first = begun && prefix ? prefix.start : start;
    if (begun) whole.pop();
    const placed = { surface: text.slice(first, start + surface.length), start: first };
    whole.push(placed);
    prefix = prefixes.has(placed.surface.toLowerCase()) ? placed : undefined;
  }
  return whole;
}

function mayBeTerm(surface: string): boolean {
  return surface.length > 1 && !/^\d+$/.test(surface) && !functionWords.has(surface.toLowerCase());
}

/** A word or a phrase of two words that stand side by side. */
type Term = {
  /** Word keys, parted by a space. */
  key: string;
  /** As it is written here. */
  surface: string;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
  /** Whether no word of meaning is joined to it before or behind, as to `language model` in `large language models`. */
  free: boolean;
};

/**
 * Lists the terms of a plain text, in order and with repetitions: every word that carries meaning,
 * and every pair of neighbours of which at least one is not generic.
 */
export function terms(text: string): Term[] {
  const listed: Term[] = [];
  const all = words(text);
  all.forEach((word, at) => {
    const { key, surface, initial, joined } = word;
    const closed = all[at + 1]?.joined !== true;
    listed.push({ key, surface, initial, free: closed && !joined });
    const previous = joined ? all[at - 1] : undefined;
    if (!previous || (genericWords.has(key) && genericWords.has(previous.key))) return;
    listed.push({
      key: `${previous.key} ${key}`,
      surface: text.slice(previous.start, word.start + surface.length),
      initial: previous.initial,
      free: closed && !previous.joined,
    });
  });
  return listed;
}

/** The keys of the words of a phrase as one, by which phrases are compared. */
export function phraseKey(phrase: string): string {
  return words(phrase)
    .map(({ key }) => key)
    .join(' ');
}
