import type { Diagnostic } from '../../../model/diagnostic.ts';
import { finding } from '../../rules.ts';
import { splitLines } from '../decode-bytes.ts';
import {
  lineOf,
  oddLine,
  type ReadEntry,
  type Reader,
  type Reading,
  type Source,
} from '../reader.ts';
import {
  type ContentPiece,
  decodeRoles,
  type Layout,
  layoutOf,
  type Role,
} from './decode-roles.ts';
import { type Piece, splitPieces } from './split-pieces.ts';

/** A page pasted with blank lines between titles and texts. */
export const spaced: Reader = {
  name: 'spaced',
  reads: ({ text }) => layoutOf(splitPieces(splitLines(text))) === 'spaced',
  read: (source) => readPasted(source, 'spaced'),
};

/** A page pasted without blank lines, or with few. It takes every text. */
export const compact: Reader = {
  name: 'compact',
  reads: () => true,
  read: (source) => readPasted(source, 'compact'),
};

function readPasted({ path, text }: Source, layout: Layout): Reading {
  const pieces = splitPieces(splitLines(text));
  const { content, wordless } = sortContent(pieces);
  const roles = decodeRoles(content, layout);
  const entries = buildEntries(content, roles);
  for (const entry of layout === 'compact' ? entries.filter(isLongTitled) : [])
    entry.findings = [
      finding('title-over-two-lines', { file: path, line: lineOf(entry), actual: entry.title }),
    ];
  const orphans = content.filter((_, index) => roles[index] === 'orphan');
  const days = pieces.filter((piece) => piece.kind === 'date');
  return {
    entries,
    header: pieces.filter((piece) => piece.kind !== 'content').map((piece) => piece.line),
    days: days.map(({ line, text }) => ({ line, written: text })),
    diagnostics: [
      ...wordless.map((piece) => wordlessLine(path, piece)),
      ...orphans.map((piece) => oddLine(path, piece, orphaned)),
    ],
  };
}

/** Content apart from header, and apart from pieces that hold no word. */
function sortContent(pieces: readonly Piece[]): { content: ContentPiece[]; wordless: Piece[] } {
  const content: ContentPiece[] = [];
  const wordless: Piece[] = [];
  let headerBefore = false;
  for (const piece of pieces) {
    if (piece.kind !== 'content') headerBefore = true;
    else if (isWordless(piece)) wordless.push(piece);
    else {
      content.push({ ...piece, headerBefore });
      headerBefore = false;
    }
  }
  return { content, wordless };
}

/** Gathers pieces and their roles into entries; orphans, which belong to none, are left out. */
function buildEntries(pieces: readonly ContentPiece[], roles: readonly Role[]): ReadEntry[] {
  const entries: ReadEntry[] = [];
  for (const [index, piece] of pieces.entries()) {
    const role = roles[index];
    if (role === 'title') entries.push({ title: '', text: [], lines: [] });
    const entry = entries.at(-1);
    if (entry && role && role !== 'orphan') add(entry, piece, role);
  }
  return entries;
}

function add(entry: ReadEntry, piece: ContentPiece, role: Role): void {
  const isTitle = role === 'title' || role === 'titleGoesOn';
  if (isTitle) entry.title = join(entry.title, piece.text);
  else addText(entry.text, piece);
  entry.lines.push({ line: piece.line, kind: isTitle ? 'title' : 'text' });
}

/** A line that follows an unfinished sentence without a blank line is the same paragraph, wrapped. */
function addText(text: string[], piece: ContentPiece): void {
  const last = text.at(-1);
  const wrapped = last !== undefined && !piece.blankBefore && !/[.!?…:]["'”’)\]}]*$/.test(last);
  if (wrapped) text[text.length - 1] = join(last, piece.text);
  else text.push(piece.text);
}

/** A word broken at its hyphen is joined without a space. */
function join(before: string, after: string): string {
  return before === '' || /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}

function isLongTitled(entry: ReadEntry): boolean {
  return entry.lines.filter((line) => line.kind === 'title').length > 1;
}

/** Whether a piece cannot be title or text, having no word: symbols only, or a number that strayed in. */
function isWordless(piece: Piece): boolean {
  return (piece.text.match(/\p{L}/gu)?.length ?? 0) < 2;
}

/** The error for a piece without words. */
function wordlessLine(file: string, piece: Piece): Diagnostic {
  const what = /[\p{L}\p{N}]/u.test(piece.text)
    ? 'only a number or a single letter'
    : 'only symbols';
  return oddLine(file, piece, `The line holds ${what}, so it is neither header, title nor text.`);
}

const orphaned =
  'The line reads like text and no title stands above it, so it belongs to no paper.';
