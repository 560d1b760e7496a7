const scripts =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';
const character = `(?=[\\p{L}\\p{N}])[${scripts}]\\p{M}*`;
const anyCharacter = new RegExp(character, 'u');
const characterFirst = new RegExp(`^${character}`, 'u');
/** Signs between two letters stay with the first. */
const signs = '[^\\p{L}\\p{M}\\p{N}]*';
const cuts = new RegExp(
  `(?<=[\\p{L}\\p{M}\\p{N}]${signs})(?=${character})|(?<=${character}${signs})(?=[\\p{L}\\p{N}])`,
  'u',
);

/** Ends a piece behind which a space would be taken for a cut; the index passes over it, as over any sign. */
const spaceSign = '␣';

/** Signs that are part of a name, and the letters by which the index, which knows no signs, has them. */
const signLetters: Record<string, string> = { '+': 'ᐩ', '#': 'ⵌ', '*': 'ꕯ', '.': 'ꓸ' };
const letterSigns = Object.fromEntries(
  Object.entries(signLetters).map(([sign, letter]) => [letter, sign]),
);
const alone = '(?<![\\p{L}\\p{N}])';
const signed = new RegExp(
  `(?<=${alone}\\p{scx=Latin})(?:\\+\\+|[+#*])(?![\\p{L}\\p{N}+#*])|(?<![\\p{L}\\p{N}+#*])\\.(?=NET(?![\\p{L}\\p{N}]))`,
  'giu',
);
const lettered = new RegExp(
  `(?<=${alone}\\p{scx=Latin})(?:ᐩᐩ|[ᐩⵌꕯ])(?![\\p{L}\\p{N}])|ꓸ(?=NET(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** A text in which `C++`, `C#`, `A*` and `.NET` are words of their own, and not `C`, `A` and `net`. */
function withLetters(text: string): string {
  return text.replace(signed, (signs) => signs.replace(/./g, (sign) => signLetters[sign] ?? sign));
}

/** Whether a word holds letters that stand for signs. */
export function hasSigns(word: string): boolean {
  return /[ᐩⵌꕯꓸ]/u.test(word);
}

/** Whether a text is, at least in part, in a script that sets no spaces between words, or in Korean, which joins particles to them. */
export function hasCharacters(text: string): boolean {
  return anyCharacter.test(text);
}

/**
 * The pieces of a text, each a place in the index: what stands between spaces, and in scripts without them
 * each character. So a word is found where its characters stand side by side, however the dictionary of a
 * browser, which is not that of another, cuts the sentence.
 */
export function piecesOf(text: string): string[] {
  const pieces = withLetters(text).split(/\s+/u).filter(Boolean);
  if (!hasCharacters(text)) return pieces;
  const cut = pieces.map((piece) => piece.split(cuts).filter(Boolean));
  return cut.flatMap((parts, at) => {
    const last = parts.at(-1) ?? '';
    const next = cut[at + 1]?.[0];
    return next && touch(last, next) ? [...parts.slice(0, -1), last + spaceSign] : parts;
  });
}

/** Gives back the text of pieces. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.map((piece, at) => shownPiece(piece) + between(piece, pieces[at + 1])).join('');
}

/** A piece, or a part of one, as it stands in the text. */
export function shownPiece(piece: string): string {
  return indexedPiece(piece).replace(lettered, (letters) =>
    letters.replace(/./gu, (letter) => letterSigns[letter] ?? letter),
  );
}

/** A piece as the index has it. */
export function indexedPiece(piece: string): string {
  return piece.endsWith(spaceSign) ? piece.slice(0, -spaceSign.length) : piece;
}

/** What stands between a piece and the next in the text: a space, or nothing. */
export function between(piece: string, next: string | undefined): string {
  if (next === undefined) return '';
  return touch(piece, next) && !piece.endsWith(spaceSign) ? '' : ' ';
}

function touch(piece: string, next: string): boolean {
  return hasCharacters(piece) || characterFirst.test(next);
}

/** Each two neighbouring characters of a longer word; none of other words. */
export function pairsOf(word: string): string[] {
  const pieces = hasCharacters(word) ? piecesOf(word) : [];
  return pieces.length > 2 ? pieces.slice(1).map((piece, at) => pieces[at] + piece) : [];
}

/**
 * The words of a text without spaces, as the dictionary of the runtime finds them; a row of single characters
 * is mostly a word that it lacks, and so one word. A runtime without a dictionary gives the text.
 */
export function dictionaryWords(text: string): string[] {
  if (!('Segmenter' in Intl)) return [text];
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  const words: string[] = [];
  let single = false;
  for (const { segment, isWordLike } of segments) {
    const meaning = isWordLike === true && !particles.has(segment);
    const alone = meaning && piecesOf(segment).length === 1;
    if (alone && single) words.push(words.pop() + segment);
    else if (meaning) words.push(segment);
    single = alone;
  }
  return words.length > 0 ? words : [text];
}

/** Chinese and Japanese characters that join words and are never a subject themselves. */
const particles: ReadonlySet<string> = new Set(
  '的了和与及之在是或于而に の を は が と で も へ や'.replaceAll(' ', ''),
);
