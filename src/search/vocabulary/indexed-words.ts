import { add, ranked } from '../../text/counts.ts';
import { hasCharacters, piecesOf } from '../characters.ts';
import { stem as stemOf } from '../stem.ts';

/** A word of a text as the index has it. */
type IndexedWord = {
  /** Number of the piece of the text that it stands in; see `piecesOf`. */
  position: number;
  /** In lower case, without accents and punctuation: a whole piece, or one part of a compound. */
  form: string;
  stem: string;
  /** Whether it is a part: `cache` of `KV-cache`, `flex` of `FlexLLM`. */
  part: boolean;
};

/**
 * Lists the words of a text, by the rules of Pagefind (its `fossick/splitting.rs`): each piece without its
 * punctuation, then, for a compound, its parts of two characters or more.
 */
export function indexedWords(text: string): IndexedWord[] {
  return piecesOf(text).flatMap((piece, position) =>
    pieceWords(piece).map((word) => ({ position, ...word })),
  );
}

// Texts repeat their words, and stemming is the dearest step of reading them.
const pieces = new Map<string, Omit<IndexedWord, 'position'>[]>();

function pieceWords(piece: string): Omit<IndexedWord, 'position'>[] {
  let words = pieces.get(piece);
  if (!words) {
    const whole = fold(piece);
    const parts = compoundParts(piece).filter((part) => part.length > 1 && part !== whole);
    words = [
      ...(whole ? [{ form: whole, stem: stemOf(whole), part: false }] : []),
      ...parts.map((form) => ({ form, stem: stemOf(form), part: true })),
    ];
    pieces.set(piece, words);
  }
  return words;
}

/** Lower case, without accents and anything but letters, digits and underscores; a character keeps its marks. */
function fold(text: string): string {
  if (hasCharacters(text)) return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}_]/gu, '')
    .toLowerCase();
}

/** The parts of a compound, parted by punctuation, capitals or digits; empty for a simple word. */
function compoundParts(piece: string): string[] {
  const spaced = piece
    .replace(/[!-/:-@[-`{-~\u00ad\u2010-\u2015]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2');
  const parts = spaced.split(/\s+/u).map(fold).filter(Boolean);
  return parts.length > 1 || parts[0] !== fold(piece) ? parts : [];
}

/** The stems of a set of texts. */
export type WordCounts = {
  /** Distinct stems of each text, in the order of the texts. */
  texts: string[][];
  /** In how many texts each stem occurs. */
  frequencies: Map<string, number>;
  /** Stem → form → how often it is written so. */
  forms: Map<string, Map<string, number>>;
};

/** Counts the words of texts as the index has them. */
export function countWords(texts: readonly string[]): WordCounts {
  const counts: WordCounts = { texts: [], frequencies: new Map(), forms: new Map() };
  for (const text of texts) {
    const stems = new Set<string>();
    for (const { stem, form } of indexedWords(text)) {
      stems.add(stem);
      const forms = counts.forms.get(stem) ?? new Map<string, number>();
      add(forms, form);
      counts.forms.set(stem, forms);
    }
    counts.texts.push([...stems]);
    for (const stem of stems) add(counts.frequencies, stem);
  }
  return counts;
}

/** The form in which a stem is mostly written; the first in the alphabet of equals. */
export function usualForm(counts: WordCounts, stem: string): string {
  return ranked(counts.forms.get(stem) ?? [])[0]?.[0] ?? stem;
}
