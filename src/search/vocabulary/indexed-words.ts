import { englishStem } from './english-stem.ts';

/** A word of a text as Pagefind indexes it. */
export type IndexedWord = {
  /** Number of the piece of the text that it stands in, pieces being parted by white space. */
  position: number;
  /** In lower case, without accents and punctuation: a whole piece, or one part of a compound. */
  form: string;
  stem: string;
  /** Whether it is a part: `cache` of `KV-cache`, `flex` of `FlexLLM`. */
  part: boolean;
};

/**
 * Lists the words of a text by Pagefind's rules (its `fossick/splitting.rs`): each piece between
 * white space without its punctuation, then, for a compound, its parts of two characters or more.
 */
export function indexedWords(text: string): IndexedWord[] {
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((piece, position) => pieceWords(piece, position));
}

const pieces = new Map<string, Omit<IndexedWord, 'position'>[]>();

function pieceWords(piece: string, position: number): IndexedWord[] {
  // Texts repeat their words, and stemming is the dearest step of reading them.
  let words = pieces.get(piece);
  if (!words) {
    const whole = fold(piece);
    const parts = compoundParts(piece).filter((part) => part.length > 1 && part !== whole);
    words = [
      ...(whole ? [{ form: whole, stem: englishStem(whole), part: false }] : []),
      ...parts.map((form) => ({ form, stem: englishStem(form), part: true })),
    ];
    pieces.set(piece, words);
  }
  return words.map((word) => ({ position, ...word }));
}

/** Lower case, without accents and anything but letters, digits and underscores. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}_]/gu, '')
    .toLowerCase();
}

/** The parts of a compound, parted by punctuation, capitals or digits; empty for a simple word. */
export function compoundParts(piece: string): string[] {
  const spaced = piece
    .replace(/[!-/:-@[-`{-~\u00ad\u2010-\u2015]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2');
  const parts = spaced.split(/\s+/u).map(fold).filter(Boolean);
  return parts.length > 1 || parts[0] !== fold(piece) ? parts : [];
}
