import { styleText } from 'node:util';
import type { AccountRow } from '../ingest/account-rows.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';

const colours: Record<Severity, 'red' | 'yellow' | 'dim'> = {
  error: 'red',
  warning: 'yellow',
  note: 'dim',
};

/** Lines of findings that a file may have. */
const mostLines = 12;
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Diagnostics as text for a terminal, file by file, the worst first: place, rule and what happened, then found,
 * expected and what to do; of further ones of a rule the place and what was found. Beyond 12 lines of a file
 * they are counted, unless `all` are wanted.
 */
export function diagnosticsText(diagnostics: readonly Diagnostic[], { all = false } = {}): string {
  const most = all ? Number.POSITIVE_INFINITY : mostLines;
  const files = [...Map.groupBy(diagnostics, ({ file }) => file).values()];
  return files.map((found) => fileText(found, most)).join('\n\n');
}

function fileText(diagnostics: readonly Diagnostic[], most: number): string {
  const sorted = diagnostics.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const groups = [...Map.groupBy(sorted, ({ rule }) => rule).values()];
  const parts = groups.flatMap(([first, ...others]) =>
    first ? [{ found: first, lines: inFull(first) }, ...others.map(inShort)] : [],
  );
  let room = most - (parts.reduce((sum, { lines }) => sum + lines.length, 0) > most ? 1 : 0);
  const shown = parts.filter(({ lines }) => {
    room -= lines.length;
    return room >= 0;
  });
  const rest = parts.filter((part) => !shown.includes(part)).map(({ found }) => found);
  return [...shown.flatMap(({ lines }) => lines), ...restLine(rest)].join('\n');
}

function restLine(rest: readonly Diagnostic[]): string[] {
  if (rest.length === 0) return [];
  const counts = [...Map.groupBy(rest, ({ rule }) => rule)].map(
    ([rule, { length }]) => `${length} × ${rule}`,
  );
  return [
    `  … and ${rest.length} more (${counts.join(', ')}): \`npm run ingest -- --all\` shows them.`,
  ];
}

function inShort(found: Diagnostic): { found: Diagnostic; lines: string[] } {
  const place = found.line === undefined ? '' : ` line ${found.line}`;
  return { found, lines: [`  Also:    ${place} ${oneLine(found.actual ?? found.reason)}`] };
}

function inFull(found: Diagnostic): string[] {
  const place = found.line === undefined ? found.file : `${found.file}:${found.line}`;
  return [
    `${styleText('bold', place)}  ${styleText(colours[found.severity], found.severity)}  ${found.rule}`,
    `  ${found.reason}`,
    ...(found.actual === undefined ? [] : [`  Found:    ${oneLine(found.actual)}`]),
    ...(found.expected === undefined ? [] : [`  Expected: ${oneLine(found.expected)}`]),
    `  To do:    ${found.hint}`,
  ];
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

const columns: [heading: string, value: (row: AccountRow) => number][] = [
  ['lines', (row) => row.lines],
  ['header', (row) => row.header],
  ['blank', (row) => row.blank],
  ['title', (row) => row.title],
  ['text', (row) => row.text],
  ['repeated', (row) => row.repeated],
  ['entries', (row) => row.entries],
  ['new', (row) => row.added],
  ['seen', (row) => row.seen],
  ['findings', (row) => row.diagnostics],
];

/** The account of every dump as a table with a line of totals. */
export function accountText(rows: readonly AccountRow[]): string {
  return tableText([
    ['dump', ...columns.map(([heading]) => heading)],
    ...rows.map((row) => [row.path, ...columns.map(([, value]) => String(value(row)))]),
    ['all', ...columns.map(([, value]) => String(rows.reduce((sum, row) => sum + value(row), 0)))],
  ]);
}

/** Rows of cells in columns as wide as they must be, numbers to the right under their headings. */
export function tableText(rows: readonly string[][]): string {
  const [heads = [], first = []] = rows;
  const pads = heads.map((_, column) => {
    const width = Math.max(...rows.map((row) => row[column]?.length ?? 0));
    const isNumber = /^[\d.]+$/.test(first[column] ?? '');
    return (cell: string) => (isNumber ? cell.padStart(width) : cell.padEnd(width));
  });
  return rows
    .map((row) =>
      row
        .map((cell, column) => pads[column]?.(cell))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Whether any dump's lines do not add up to the lines read. */
export function unbalanced(rows: readonly AccountRow[]): AccountRow[] {
  return rows.filter(
    (row) =>
      !row.failed && row.header + row.blank + row.title + row.text + row.repeated !== row.lines,
  );
}
