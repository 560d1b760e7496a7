import type { ContentPiece, Role } from './decode-roles.ts';

/** An entry as read, with the lines that it takes; a line may be shared with the entry after it. */
export type ReadEntry = {
  title: string;
  /** Paragraphs. */
  text: string[];
  /** The 1-based lines of the entry in order, the title's first. */
  lines: { line: number; kind: 'title' | 'text' }[];
};

/** Gathers pieces and their roles into entries; orphans, which belong to none, are left out. */
export function buildEntries(pieces: readonly ContentPiece[], roles: readonly Role[]): ReadEntry[] {
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
