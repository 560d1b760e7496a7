import { leadingDayLength, readDay } from '../days/dump-day.ts';
import type { Line } from '../decode-bytes.ts';

/** A line of a dump, or a part of one where the page's own words are glued to a title or a text. */
export type Piece = {
  /** 1-based line. */
  line: number;
  text: string;
  kind: 'header' | 'date' | 'content';
  /** Whether a blank line stands between this piece and the one before. */
  blankBefore: boolean;
};

/** Cuts lines into pieces that are header, date or content, in order; blank lines give none. */
export function splitPieces(lines: readonly Line[]): Piece[] {
  const parts = splitPastes(lines);
  const pieces: Piece[] = [];
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const endsInHeader = next === undefined || opensWithHeader(next.text);
    let blankBefore = part.blankBefore;
    for (const text of cutHeaders(part.text, placeAfter(pieces.at(-1)), endsInHeader)) {
      pieces.push({ line: part.line, text, kind: kindOf(text), blankBefore });
      blankBefore = false;
    }
  }
  return pieces;
}

function kindOf(text: string): Piece['kind'] {
  if (isHeaderLine(text)) return 'header';
  return readDay(text) ? 'date' : 'content';
}

function opensWithHeader(text: string): boolean {
  return (
    kindOf(text) !== 'content' ||
    findHeaderWithin(text)?.start === 0 ||
    leadingHeaderLength(text, 'content') > 0
  );
}

/** What stands before a piece. */
type Before = 'start' | 'header' | 'content';

function placeAfter(piece: Piece | undefined): Before {
  if (!piece) return 'start';
  return piece.kind === 'content' ? 'content' : 'header';
}

function cutHeaders(text: string, placed: Before, endsInHeader: boolean): string[] {
  const parts: string[] = [];
  let rest = text;
  let before = placed;
  while (rest !== '') {
    const length = nextLength(rest, before, endsInHeader);
    const part = rest.slice(0, length).trim();
    if (part !== '') parts.push(part);
    before = kindOf(part) === 'content' ? 'content' : 'header';
    rest = rest.slice(length).trimStart();
  }
  return parts;
}

/** How far the first piece of a text goes. */
function nextLength(text: string, before: Before, endsInHeader: boolean): number {
  if (kindOf(text) !== 'content') return text.length;
  const word = leadingHeaderLength(text, before);
  const lead = word || (before === 'content' ? 0 : leadingDayLength(text));
  if (lead > 0) return lead;
  const within = findHeaderWithin(text);
  if (within?.start === 0) return within.end;
  const content = text.slice(0, within?.start);
  return content.length - (within || endsInHeader ? trailingHeaderLength(content) : 0);
}

/** A line, or a part of one, that is not blank. */
type Part = { line: number; text: string; blankBefore: boolean };

/**
 * The lines that are not blank, cut where a second paste of the dump is glued to the last line of
 * the first because that has no line end. Such a line ends with the dump's first line, and the line
 * below it is the dump's second: both must hold, so that no sentence is cut by chance.
 */
function splitPastes(lines: readonly Line[]): Part[] {
  const filled = withoutBlanks(lines);
  const [opening, second] = filled.map((part) => part.text);
  if (opening === undefined || second === undefined) return filled;
  const bare = (text: string) =>
    text.endsWith(opening) ? text.slice(0, -opening.length).trim() : text;
  return filled.flatMap((part, index) => {
    const next = filled[index + 1];
    const before = bare(part.text);
    const glued = before !== part.text && before !== '';
    if (!glued || next === undefined || bare(next.text) !== bare(second)) return [part];
    return [
      { ...part, text: before },
      { line: part.line, text: opening, blankBefore: false },
    ];
  });
}

function withoutBlanks(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let blankBefore = false;
  for (const { number, text } of lines) {
    if (text !== '') parts.push({ line: number, text, blankBefore });
    blankBefore = text === '';
  }
  return parts;
}

/** A phrase of the page that a dump was copied from, and how far it may be glued to other words. */
type HeaderPhrase = {
  /** Source of a regular expression. */
  pattern: string;
  /**
   * `anywhere`: found even within a line; `before`: a line, or glued to the start of a title, or to the
   * end of a sentence; `never`: a line, or glued to the end of a sentence.
   */
  glued: 'anywhere' | 'before' | 'never';
};

/** Every phrase that is header and not content. Whole lines are compared without regard to case. */
const headerPhrases: readonly HeaderPhrase[] = [
  { pattern: 'Get trending papers in your e-?mail inbox(?: once a day)?!?', glued: 'anywhere' },
  { pattern: '(?:by ?)?AK and the research community', glued: 'anywhere' },
  { pattern: '(?:new ?)?Subscribe', glued: 'before' },
  { pattern: 'new', glued: 'never' },
  { pattern: 'by ?AK', glued: 'never' },
  { pattern: '(?:Hugging ?Face )?Daily Papers', glued: 'never' },
  { pattern: 'Trending Papers', glued: 'never' },
];

const sources = (...glued: HeaderPhrase['glued'][]) =>
  headerPhrases
    .filter((phrase) => glued.includes(phrase.glued))
    .map((phrase) => phrase.pattern)
    .join('|');

const wholeLine = new RegExp(`^(?:${sources('anywhere', 'before', 'never')})[!.:]?$`, 'i');
const within = new RegExp(`(?:${sources('anywhere')})`);
const leading = new RegExp(`^(?:${sources('before')})`);
const trailing = new RegExp(`(?:${sources('before', 'never')})$`);

/** Whether a line, without white space at its ends, is a header phrase and nothing else. */
export function isHeaderLine(text: string): boolean {
  return wholeLine.test(text);
}

/** Where the first header phrase that needs no line of its own begins and ends, or null. */
function findHeaderWithin(text: string): { start: number; end: number } | null {
  const found = within.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/**
 * Length of the header word that is glued to the start of a title, as in `SubscribeA Title`, or 0.
 * At the file's start a title in lower case is believed, too, and after other header lines a space
 * between; a title may begin with `Subscribers`.
 */
function leadingHeaderLength(text: string, before: 'start' | 'header' | 'content'): number {
  const length = leading.exec(text)?.[0].length ?? 0;
  const rest = text.slice(length);
  if (length === 0 || /^(?:(?:r|rs|d|s)\b|[-–:,;.!?'’])/.test(rest)) return 0;
  if (rest.startsWith(' ')) return before === 'header' && /^ \P{Ll}/u.test(rest) ? length : 0;
  return before !== 'content' || /^[^ ]*[\p{Lu}\p{Lo}\p{N}]/u.test(rest) ? length : 0;
}

/** Length of a short header word glued to the end of a sentence, as in `last sentence.new`, or 0. */
function trailingHeaderLength(text: string): number {
  const length = trailing.exec(text)?.[0].length ?? 0;
  const before = text.slice(0, text.length - length);
  const isSentence = /[.!?…]["'”’)\]]*$/.test(before) && !/(?:https?:|www\.)\S*$/.test(before);
  return isSentence ? length : 0;
}
