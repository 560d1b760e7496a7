import { leadingDayLength, readDay } from './dump-day.ts';
import {
  findHeaderWithin,
  isHeaderLine,
  leadingHeaderLength,
  trailingHeaderLength,
} from './header-phrases.ts';
import type { Line } from './split-lines.ts';
import { splitPastes } from './split-pastes.ts';

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
