import { indexedWords } from '../vocabulary/indexed-words.ts';
import { type NamesOf, nameWords } from '../vocabulary/names.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Way } from './ways.ts';

/** Somebody or a venue that a question names. */
export type Named = {
  kind: 'author' | 'venue';
  /** As it was typed, or the venue's own name with a year. */
  name: string;
  /** How well papers fit, 0–1, by their numbers. */
  papers: ReadonlyMap<number, number>;
  /** Words that say it in other papers, too. */
  ways: Way[];
};

/** What stands between white space. */
export type Piece = {
  typed: string;
  /** The same as names have it; empty for what can be none: what stands in quotes or behind a minus. */
  word: string;
  start: number;
  end: number;
  /** What goes by it. */
  names: readonly NamesOf[];
  /** Whether texts have it, and not only names. */
  inTexts: boolean;
  /** What to ask the index for; empty where no paper has it. */
  indexed: string;
};
/** A name and the pieces that say it. */
export type Found = { pieces: Piece[]; named: Named };

/** The pieces of a question with what is known of each. */
export function readPieces(text: string, vocabulary: Vocabulary): Promise<Piece[]> {
  return Promise.all(piecesOf(text).map((piece) => lookUp(piece, vocabulary)));
}

function piecesOf(text: string): Pick<Piece, 'typed' | 'start' | 'end'>[] {
  const pieces = text.matchAll(/-?["“”„«»][^"“”„«»]*["“”„«»]|\S+/gu);
  return Array.from(pieces, ({ 0: typed, index }) => ({ typed, start: index })).flatMap(
    ({ typed, start }) => {
      const end = start + typed.length;
      const [, venue = ''] = venueAndYear.exec(typed) ?? [];
      const cut = start + venue.length;
      return venue
        ? [
            { typed: venue, start, end: cut },
            { typed: typed.slice(venue.length), start: cut, end },
          ]
        : [{ typed, start, end }];
    },
  );
}

/** `ACL2025`, `EMNLP-2024`, `NeurIPS’23`. */
const venueAndYear = /^(\p{L}{2,})(?:[-/'’]?(?:19|20)\d\d|['’]\d\d)[,;.)]*$/u;

async function lookUp(
  piece: Pick<Piece, 'typed' | 'start' | 'end'>,
  vocabulary: Vocabulary,
): Promise<Piece> {
  const { typed } = piece;
  const word = /^["“”„«»-]/u.test(typed) ? '' : nameWords(typed).join('');
  const forms = word ? [word, ...otherUmlauts(typed, word)] : [];
  const names = await Promise.all(forms.map((form) => vocabulary.names(form)));
  const stem = indexedWords(typed)[0]?.stem ?? '';
  const entry = word ? await vocabulary.entry(stem) : undefined;
  return {
    ...piece,
    word,
    names: names.filter((one) => one !== undefined),
    inTexts: entry !== undefined && entry.df > 0 && entry.name !== 'only',
    indexed: entry && entry.df > 0 ? (entry.form ?? stem) : '',
  };
}

/** `muller` for `mueller`, and `mueller` for `müller`. */
function otherUmlauts(typed: string, word: string): string[] {
  const short = word.length > 4 ? word.replace(/([aou])e/g, '$1') : word;
  const spelt = typed.normalize('NFC').replace(/[äöü]/gi, (letter) => `${letter}e`);
  return [short, nameWords(spelt).join('')].filter((form) => form !== word);
}
