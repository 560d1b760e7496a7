import { readList } from './list-entries.ts';
import type { ListLine } from './list-line.ts';
import { nameCost } from './name-line.ts';
import { signLines } from './plain-lines.ts';
import { splitLines } from './decode-bytes.ts';
import { oddLine, type Reader, type Reading, type Source } from './reader.ts';
import { type Piece, splitPieces } from './split-pieces.ts';
import { titleScore } from './title-score.ts';

/** Hand-kept lists as plain text: title, authors, address and text of each paper, in any order. */
export const plainList: Reader = {
  name: 'list',
  reads: ({ text }) => isList(text),
  read: readPlainList,
};

/**
 * Whether a file has what the page that two layouts are pasted from has not: addresses, labels or numbers of titles,
 * lines of names, or titles alone.
 */
function isList(text: string): boolean {
  const lines = listLines(splitPieces(splitLines(text))).filter((line) => line !== null);
  const facts = lines.filter(({ sign }) => sign && sign !== 'text').length;
  if (facts > 0 && facts >= 0.1 * lines.length) return true;
  if (lines.every(({ text, sign }) => sign !== 'text' && titleScore(text) >= 0)) return lines.length > 1;
  return mayHoldNames(lines) && readList(lines).facts > facts;
}

/** Whether it is worth while to look for lines of names. */
function mayHoldNames(lines: readonly ListLine[]): boolean {
  const costs = lines.map(({ text }) => nameCost(text, new Set()));
  const likely = costs.filter((cost) => cost < 3.6).length;
  return costs.some((cost) => cost < 1) || likely > 0.15 * lines.length;
}

function readPlainList({ path, text }: Source): Reading {
  const pieces = splitPieces(splitLines(text));
  const lines = listLines(pieces);
  const { entries, orphans, starts } = readList(lines.filter((line) => line !== null));
  const inEntries = new Set(entries.flatMap(({ lines }) => lines.map(({ line }) => line)));
  const odd = new Set(orphans.map(({ line }) => line));
  return {
    entries,
    header: pieces
      .map(({ line }) => line)
      .filter((line) => !inEntries.has(line) && !odd.has(line)),
    days: headerDays(pieces, lines, starts),
    diagnostics: orphans.map((line) => oddLine(path, line, orphaned)),
  };
}

/** The lines of a list, one for each piece of a file; null for what is none. */
function listLines(pieces: readonly Piece[]): (ListLine | null)[] {
  const content = pieces.flatMap((piece, at) => {
    const above = pieces[at - 1];
    const blankBefore = piece.blankBefore || (above !== undefined && !isContent(above));
    return isContent(piece) ? [{ ...piece, blankBefore }] : [];
  });
  const signed = signLines(content).values();
  return pieces.map((piece) => (isContent(piece) ? (signed.next().value ?? null) : null));
}

function isContent({ kind, text }: Piece): boolean {
  return kind === 'content' && /[\p{L}\p{N}]/u.test(text);
}

/** Days of the digest: those above the first paper, and those right above another. The rest are days of papers. */
function headerDays(
  pieces: readonly Piece[],
  lines: readonly (ListLine | null)[],
  starts: ReadonlySet<ListLine>,
): Reading['days'] {
  const days = pieces.flatMap((piece, at) => {
    if (piece.kind !== 'date') return [];
    const first = lines.slice(0, at).every((line) => line === null);
    const next = lines.slice(at + 1).find((line) => line !== null);
    const above = !next || (starts.has(next) && piece.blankBefore);
    return first || above ? [{ first, line: piece.line, written: piece.text }] : [];
  });
  const between = days.filter(({ first }) => !first).length;
  const kept = between >= 0.5 * starts.size ? days.filter(({ first }) => first) : days;
  return kept.map(({ line, written }) => ({ line, written }));
}

const orphaned =
  'The line reads like text and no title stands above it, so it belongs to no paper.';
