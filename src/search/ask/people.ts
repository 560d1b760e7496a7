import { functionWords } from '../../text/words.ts';
import type { Found, Piece } from './name-pieces.ts';

/** The authors named, those by more words first, and of equals those whose given names stand first. */
export function peopleIn(pieces: readonly Piece[]): Found[] {
  const alone = pieces.length <= 2;
  const found = pieces.flatMap((family, at) => {
    const before = [3, 2, 1].flatMap((count) => [pieces.slice(Math.max(0, at - count), at)]);
    const after = [2, 1].map((count) => pieces.slice(at + 1, at + 1 + count));
    const inOrder = before.map((given) => personIn(given, family, [...given, family], alone));
    const reversed = after.map((given) => personIn(given, family, [family, ...given], alone));
    return { inOrder, reversed: [...reversed, family.inTexts ? null : familyIn(family)] };
  });
  return [...found.flatMap(({ inOrder }) => inOrder), ...found.flatMap(({ reversed }) => reversed)]
    .filter((one) => one !== null)
    .sort((a, b) => b.pieces.length - a.pieces.length);
}

/** Those with a family name and the given names typed with it; `pieces` are both in their order. */
function personIn(
  given: readonly Piece[],
  family: Piece,
  pieces: Piece[],
  alone: boolean,
): Found | null {
  const parted = pieces.slice(0, -1).some((piece) => /[,;]$/.test(piece.typed) && piece !== family);
  if (given.length === 0 || parted || given.some(({ word }) => !word)) return null;
  const everyday = ({ typed, word }: Piece) => functionWords.has(word) && typed === word;
  if (!alone && pieces.every(everyday)) return null;
  if (given.some((piece) => piece.word.length === 1 && !(alone || isInitial(piece.typed))))
    return null;
  const papers = new Map<number, number>();
  for (const person of family.names.flatMap(({ people }) => people)) {
    const fit = givenFit(given, person.given);
    for (const paper of fit > 0 ? person.papers : [])
      papers.set(paper, Math.max(fit, papers.get(paper) ?? 0));
  }
  const name = [...given, family].map(({ typed }) => typed.replace(/[,;]$/, '')).join(' ');
  return papers.size > 0 ? { pieces, named: { kind: 'author', name, papers, ways: [] } } : null;
}

/** `Y.` and `Y`, but not the words `A` and `I`. */
function isInitial(typed: string): boolean {
  return /^\p{L}\.,?$/u.test(typed) || /^[^\P{Lu}AI]$/u.test(typed);
}

/**
 * How well given names that are typed fit somebody's: each must be one of theirs, in their order, whole or the
 * letter that it begins with, or they are theirs in another division (`Zhi Xia` for `Zhixia`).
 */
function givenFit(typed: readonly Piece[], given: readonly string[]): number {
  if (typed.map(({ word }) => word).join('') === given.join('')) return 1;
  let fit = 1;
  let at = 0;
  for (const piece of typed) {
    const place = given.findIndex((name, index) => index >= at && isName(name, piece));
    if (place < 0) return 0;
    if (given[place] !== piece.word) fit = initialFit;
    at = place + 1;
  }
  return fit;
}

const initialFit = 0.8;

/** Whether a given name is what is typed, or one is the initial of the other; words of texts are no names of an initial. */
function isName(name: string, { word, inTexts }: Piece): boolean {
  const isInitial = word.length === 1 || (name.length === 1 && !inTexts);
  return name === word || (isInitial && name[0] === word[0]);
}

/** All with a family name that no text has as a word. */
function familyIn(family: Piece): Found | null {
  const papers = family.names.flatMap(({ people }) => people.flatMap((person) => person.papers));
  const name = family.typed.replace(/[,;]$/, '');
  const fits = new Map(papers.map((paper) => [paper, 1]));
  return papers.length > 0
    ? { pieces: [family], named: { kind: 'author', name, papers: fits, ways: [] } }
    : null;
}
