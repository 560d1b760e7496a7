import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dump, Entry, LineAccount } from '../../model/dump.ts';
import { accountLines } from './account-lines.ts';
import { buildEntries, type ReadEntry } from './build-entries.ts';
import { decodeBytes } from './decode-bytes.ts';
import { type ContentPiece, decodeRoles } from './decode-roles.ts';
import { entryFindings } from './entry-findings.ts';
import { findRepeats, type Repeats } from './find-repeats.ts';
import { layoutOf } from './layout.ts';
import { controlCharacters, isWordless, orphanLine, wordlessLine } from './odd-lines.ts';
import { readDayLines } from './read-day-lines.ts';
import { resolveDate } from './resolve-date.ts';
import type { DumpSettings } from './settings-for.ts';
import { splitLines } from './split-lines.ts';
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
