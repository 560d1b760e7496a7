import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dump, Entry, LineAccount } from '../../model/dump.ts';
import { buildEntries, type ReadEntry } from './build-entries.ts';
import { decodeBytes } from './decode-bytes.ts';
import { type ContentPiece, decodeRoles } from './decode-roles.ts';
import { readDay } from './dump-day.ts';
import { entryFindings } from './entry-findings.ts';
import { findRepeats, type Repeats } from './find-repeats.ts';
import { layoutOf } from './layout.ts';
import { controlCharacters, isWordless, orphanLine, wordlessLine } from './odd-lines.ts';
import { type FoundDay, impossibleDay, resolveDate } from './resolve-date.ts';
import type { DumpSettings } from './settings-for.ts';
import { type Line, splitLines } from './split-lines.ts';
import { type Piece, splitPieces } from './split-pieces.ts';
import { emptyDump, linesUnaccounted, withoutId } from './whole-file-errors.ts';

/** A dump as it is on the disk, with what digests.yaml says of it. */
export type DumpInput = {
  /** Path as the user gave it, for messages. */
  path: string;
  /** File name without its folder. */
  file: string;
  bytes: Uint8Array;
  settings: DumpSettings;
};
export type DumpParsed = {
  dump: Dump | null;
  /** What the lines were taken for, also where they hold an error; null for a file that is no text. */
  account: LineAccount | null;
  diagnostics: Diagnostic[];
};

/**
 * Reads the bytes of a dump into its entries, its date and the account of its lines. Diagnostics come
 * in the order of their lines; the dump is null exactly when one of them is an error.
 */
export function parseDump(input: DumpInput): DumpParsed {
  const { text, diagnostic } = decodeBytes(input.path, input.bytes);
  if (text === null) return { dump: null, account: null, diagnostics: [diagnostic] };
  const { dump, diagnostics } = parseText(input, text);
  const sorted = diagnostics.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const failed = sorted.some(({ severity }) => severity === 'error');
  return { dump: failed ? null : dump, account: dump.account, diagnostics: sorted };
}

function parseText({ path, file, settings }: DumpInput, text: string) {
  const lines = splitLines(text);
  const pieces = splitPieces(lines);
  const layout = layoutOf(pieces);
  const { content, wordless } = sortContent(pieces);
  const roles = decodeRoles(content, layout);
  const entries = buildEntries(content, roles);
  const orphans = content.filter((_, index) => roles[index] === 'orphan');
  const repeats = findRepeats(entries);
  const { account, unmarked } = accountLines(lines, pieces, entries, repeats);
  const found = readDayLines(path, pieces);
  const { date, diagnostics } = resolveDate({ path, file, settings, day: found.day });
  const odd = [...wordless, ...orphans];
  return {
    dump: {
      file,
      path,
      digest: settings.digest,
      date,
      label: settings.label,
      description: settings.description,
      textKind: settings.textKind,
      layout,
      entries: keepFirst(entries, repeats),
      account,
    },
    diagnostics: [
      ...(settings.digest === '' ? [withoutId(path, file)] : []),
      ...(entries.length === 0 && odd.length === 0 ? [emptyDump(path, lines.length)] : []),
      ...controlCharacters(path, content),
      ...wordless.map((piece) => wordlessLine(path, piece)),
      ...orphans.map((piece) => orphanLine(path, piece)),
      ...linesUnaccounted(path, account, unmarked, odd),
      ...found.diagnostics,
      ...diagnostics,
      ...entryFindings(path, entries, repeats, layout),
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

function keepFirst(entries: readonly ReadEntry[], repeats: Repeats): Entry[] {
  return entries
    .filter((_, index) => !repeats.repeated.has(index))
    .map(({ title, text, lines }, index) => ({
      title,
      text,
      place: index + 1,
      line: lines[0]?.line ?? 1,
    }));
}

type Mark = Exclude<keyof LineAccount, 'lines'>;

/**
 * Marks every line with what it was taken for and counts the marks. A line shared by an entry and by
 * header or a repeat counts for the entry. `unmarked` are the 1-based lines that nothing was made of.
 */
function accountLines(
  lines: readonly Line[],
  pieces: readonly Piece[],
  entries: readonly ReadEntry[],
  repeats: Repeats,
): { account: LineAccount; unmarked: number[] } {
  const marks = new Map<number, Mark>();
  const mark = (line: number, as: Mark) => marks.has(line) || marks.set(line, as);
  const kept = entries.filter((_, index) => !repeats.repeated.has(index));
  for (const { line, kind } of kept.flatMap((entry) => entry.lines)) mark(line, kind);
  for (const { line } of entries.flatMap((entry) => entry.lines)) mark(line, 'repeated');
  const pasteAfter = lastLineBefore(entries, repeats.pasteFrom);
  for (const { line, kind } of pieces) {
    if (kind !== 'content') mark(line, line > pasteAfter ? 'repeated' : 'header');
  }
  for (const { number, text } of lines) if (text === '') mark(number, 'blank');
  const unmarked = lines.filter((line) => !marks.has(line.number)).map((line) => line.number);
  return { account: count(lines.length, marks), unmarked };
}

/** The last line of the first paste; infinite without a second one. */
function lastLineBefore(entries: readonly ReadEntry[], pasteFrom: number | null): number {
  if (pasteFrom === null) return Infinity;
  return entries[pasteFrom - 1]?.lines.at(-1)?.line ?? Infinity;
}

function count(lines: number, marks: ReadonlyMap<number, Mark>): LineAccount {
  const account = { lines, blank: 0, header: 0, title: 0, text: 0, repeated: 0 };
  for (const mark of marks.values()) account[mark] += 1;
  return account;
}

/** The day that the date lines of a dump agree on, the fullest form of it; errors where they do not. */
function readDayLines(
  path: string,
  pieces: readonly Piece[],
): { day: FoundDay | null; diagnostics: Diagnostic[] } {
  let known: FoundDay | null = null;
  const diagnostics: Diagnostic[] = [];
  for (const { line, text } of pieces.filter((piece) => piece.kind === 'date')) {
    const day = readDay(text);
    const written = { line, written: text };
    if (!day || day === 'impossible') diagnostics.push(impossibleDay(path, written));
    else if (known && !isSame(known, { ...day, ...written }))
      diagnostics.push(secondDay(path, known, written));
    else if (!known || known.year === null) known = { ...day, ...written };
  }
  return { day: known, diagnostics };
}

function isSame(a: FoundDay, b: FoundDay): boolean {
  const years = a.year === null || b.year === null || a.year === b.year;
  return years && a.month === b.month && a.day === b.day;
}

function secondDay(
  file: string,
  known: FoundDay,
  other: { line: number; written: string },
): Diagnostic {
  return {
    rule: 'second-date',
    severity: 'error',
    file,
    line: other.line,
    reason: `The dump has a second date, which is not the one of line ${known.line}.`,
    actual: other.written,
    expected: known.written,
    hint: 'Delete the wrong date, or put what belongs to another day in a file of its own.',
  };
}
