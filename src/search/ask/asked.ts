import { functionWords } from '../../text/words.ts';
import { nameWords } from '../vocabulary/names.ts';
import { type Named, type Piece, readPieces } from './name-pieces.ts';
import { peopleIn } from './people.ts';
import { type AskedTime, readTime } from './times.ts';
import { venuesIn } from './venues.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a question names: people, venues and a time, and the rest of it, which is words. */
export type Asked = { text: string; named: Named[]; time: AskedTime | null };

/** Reads what a question names; a bare year is one only where `isKnownYear` says that papers are of it. */
export async function readAsked(
  text: string,
  vocabulary: Vocabulary,
  isKnownYear: (year: number) => boolean,
): Promise<Asked> {
  const { text: rest, named } = await readNamed(text, vocabulary);
  return { ...readTime(rest, isKnownYear), named };
}

/**
 * Finds authors and venues of this site in a question, outside quotes: `Yang You`, `You, Yang`, `Y. You`, a family
 * name that no text has, `ACL 2025`. Longer names go first, and a word is part of one.
 */
async function readNamed(
  text: string,
  vocabulary: Vocabulary,
): Promise<Pick<Asked, 'text' | 'named'>> {
  const pieces = await readPieces(text, vocabulary);
  const named: Named[] = [];
  const taken = new Set<Piece>();
  for (const found of [...venuesIn(pieces), ...peopleIn(pieces)]) {
    if (found.pieces.some((piece) => taken.has(piece))) continue;
    for (const piece of found.pieces) taken.add(piece);
    named.push(found.named);
  }
  return { text: without(text, taken), named };
}

/** The text without what was taken from it; empty where only function words are left then. */
function without(text: string, taken: ReadonlySet<Piece>): string {
  if (taken.size === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start));
    at = end;
  }
  const left = [...parts, text.slice(at)].join(' ');
  const words = nameWords(left);
  return words.every((word) => functionWords.has(word)) ? '' : left.replace(/\s+/g, ' ').trim();
}
