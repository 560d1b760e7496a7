import { functionWords } from '../../text/words.ts';
import { nameWords, type Venue } from '../vocabulary/names.ts';
import type { Found, Piece } from './name-pieces.ts';

/** The venues named, those by more words first. */
export function venuesIn(pieces: readonly Piece[]): Found[] {
  const found = pieces.flatMap((piece, at) => {
    const venues = piece.names.flatMap((names) => names.venues);
    const sayings = Map.groupBy(venues, ({ words }) => words.join(' '));
    return [...sayings.values()].flatMap((same) => venueAt(pieces, at, same) ?? []);
  });
  return found.sort((a, b) => b.pieces.length - a.pieces.length);
}

/** A venue that is said by words of which one stands at a place, with the year beside it. */
function venueAt(pieces: readonly Piece[], at: number, venues: readonly Venue[]): Found | null {
  const [first] = venues;
  const said = first && placesOf(first.words, pieces, at);
  if (!said) return null;
  const [begin, end] = said;
  const years = [pieces[end], pieces[begin - 1]].filter((one) => one !== undefined);
  const year = years.find((one) => venues.some((venue) => venue.year === yearOf(one.typed)));
  const all = begin === 0 && end === pieces.length;
  if (!year && !all && !tells(first, pieces.slice(begin, end))) return null;
  const fits = (venue: Venue) => (!year || venue.year === yearOf(year.typed) ? 1 : otherYearFit);
  const papers = venues.flatMap((venue) =>
    venue.papers.map((paper) => [paper, fits(venue)] as const),
  );
  const words = pieces.slice(begin, end).filter(({ word }) => !functionWords.has(word));
  const indexed = words.map((piece) => piece.indexed);
  const ways = indexed.every(Boolean)
    ? [{ words: indexed, weight: year ? otherYearFit : 0.9 }]
    : [];
  const name = [first.name, year && yearOf(year.typed)].filter(Boolean).join(' ');
  return {
    pieces: [...pieces.slice(begin, end), ...(year ? [year] : [])],
    named: { kind: 'venue', name, papers: new Map(papers), ways },
  };
}

const otherYearFit = 0.4;

/** Whether the words of a venue are its own: an acronym, or three and more; `Neural Networks` may be any. */
function tells({ name, words }: Venue, typed: readonly Piece[]): boolean {
  if (words.length > 2 || words.some((word) => /\p{Lu}/u.test(word))) return true;
  const acronyms = name.match(/[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  const known = acronyms.flatMap(nameWords);
  return (
    words.some((word) => known.includes(word)) ||
    typed.some((one) => /\p{Lu}\p{Lu}/u.test(one.typed))
  );
}

/** From and to where the words stand, function words between them aside; null unless one is at the place. */
function placesOf(
  words: readonly string[],
  pieces: readonly Piece[],
  at: number,
): [begin: number, end: number] | null {
  for (let begin = Math.max(0, at - 2 * words.length); begin <= at; begin++) {
    let end = begin;
    for (const [index, word] of words.entries()) {
      while (end > begin && functionWords.has(pieces[end]?.word ?? '')) end++;
      const piece = pieces[end];
      if (piece?.word !== word && piece?.typed.replace(/[,;.]$/, '') !== word) break;
      end++;
      if (index === words.length - 1 && end > at) return [begin, end];
    }
  }
  return null;
}

/** 2025 for `2025`, `-2025` and `’25`; 0 for no year. */
function yearOf(typed: string): number {
  const [, whole, short] = /^(?:[-/'’]?((?:19|20)\d\d)|['’](\d\d))[,;.)]*$/.exec(typed) ?? [];
  return whole ? Number(whole) : short ? 2000 + Number(short) : 0;
}
