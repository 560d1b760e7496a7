import { add, ranked } from '../../text/counts.ts';
import { functionWords } from '../../text/words.ts';
import { indexedWords } from './indexed-words.ts';

/** How texts write a phrase: in how many of them it stands, and as which words of the index, the commonest first. */
export type Writings = { texts: number; written: string[][] };

/** A word of a text: its stem, the piece of the text that it is in, and its place in that. */
type Unit = { stem: string; piece: number; place: number };

/** A text as the pieces that the index has, by their stems, how many words each joins, and the words that carry meaning. */
type Read = { pieces: string[]; sizes: number[]; units: Unit[] };

/** Writings of a phrase that are kept; more are slips. */
const most = 4;

/**
 * Finds phrases, each by the stems of its words without function words, in texts, where their words may
 * be joined by hyphens and parted by function words: `chain thought` as `chainofthought` and as `chain of
 * thought`. The keys are the stems parted by spaces; a phrase that no text has is left out.
 */
export function findWritings(
  texts: readonly string[],
  phrases: readonly (readonly string[])[],
): Map<string, Writings> {
  const beginning = Map.groupBy(phrases, (phrase) => phrase[0] ?? '');
  const counts = new Map<string, Map<string, number>>();
  const having = new Map<string, number>();
  for (const text of texts) {
    const found = new Map<string, Set<string>>();
    const read = readText(text);
    read.units.forEach(({ stem }, at) => {
      for (const phrase of beginning.get(stem) ?? []) {
        const writing = writingAt(read, at, phrase);
        if (!writing) continue;
        const key = phrase.join(' ');
        found.set(key, (found.get(key) ?? new Set()).add(writing));
      }
    });
    for (const [key, writings] of found) {
      add(having, key);
      const own = counts.get(key) ?? new Map<string, number>();
      for (const writing of writings) add(own, writing);
      counts.set(key, own);
    }
  }
  return new Map(
    [...counts].map(([key, own]) => {
      const written = ranked(own).slice(0, most);
      return [
        key,
        { texts: having.get(key) ?? 0, written: written.map(([one]) => one.split(' ')) },
      ];
    }),
  );
}

function readText(text: string): Read {
  const read: Read = { pieces: [], sizes: [], units: [] };
  for (const one of text.split(/\s+/u)) {
    const { whole, words } = readPiece(one);
    words.forEach(({ form, stem }, place) => {
      if (!functionWords.has(form)) read.units.push({ stem, piece: read.pieces.length, place });
    });
    read.pieces.push(whole);
    read.sizes.push(words.length);
  }
  return read;
}

type Piece = { whole: string; words: { form: string; stem: string }[] };

/** What a piece joins, and the stem by which the index has all of it; texts repeat their pieces. */
function readPiece(piece: string): Piece {
  const known = pieces.get(piece) ?? {
    whole: indexedWords(piece)[0]?.stem ?? '',
    words: piece.split(/[-‐-―/]+/u).flatMap((part) => indexedWords(part)[0] ?? []),
  };
  pieces.set(piece, known);
  return known;
}

const pieces = new Map<string, Piece>();

/**
 * The words by which the index has a phrase that begins at a unit, parted by spaces; undefined where
 * it does not stand there, or as a part of a longer compound that the index has whole.
 */
function writingAt(
  { pieces, sizes, units }: Read,
  at: number,
  phrase: readonly string[],
): string | undefined {
  const own = units.slice(at, at + phrase.length);
  if (!phrase.every((stem, k) => own[k]?.stem === stem)) return undefined;
  const [first, last] = [own[0]?.piece ?? 0, own.at(-1)?.piece ?? 0];
  const words: string[] = [];
  for (let piece = first; piece <= last; piece++) {
    const here = own.filter((unit) => unit.piece === piece);
    const covered =
      here.length < 2 || (here[0]?.place === 0 && here.at(-1)?.place === (sizes[piece] ?? 0) - 1);
    const between = here.length === 0 && (sizes[piece] !== 1 || last - first > phrase.length + 1);
    if (!covered || between) return undefined;
    words.push(here.length === 1 ? (here[0]?.stem ?? '') : (pieces[piece] ?? ''));
  }
  return words.join(' ');
}
