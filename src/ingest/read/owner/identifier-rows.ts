import { arxivIdOf } from '../../../text/arxiv.ts';
import { placesOf } from '../references/table.ts';
import { doiOf } from '../stated-facts.ts';

/** What a column may hold. In one of ids each cell must be an id; one of addresses may hold others, too. */
export type Column = 'title' | 'ids' | 'addresses' | 'authors' | 'venue' | 'year';
/** A line that is not empty, cut into trimmed cells. */
export type Row = { line: number; cells: string[] };
export type IdentifierRows = {
  /** Without the header line. */
  rows: Row[];
  columns: (Column | null)[];
};

/**
 * The rows of a table, separated by tabs, semicolons, commas or several spaces. A header line names the columns;
 * without one they are told by what they hold, titles by those that papers have.
 */
export function identifierRows(text: string, isTitle: (cell: string) => boolean): IdentifierRows {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const readings = separators.map((separator) => rowsOf(lines, separator));
  const [first = [], ...others] = readings;
  const isTabbed = first.filter(({ cells }) => cells.length > 1).length >= first.length / 2;
  const rows = isTabbed ? first : others.reduce(better, first);
  const named = columnsOfHead(rows[0]?.cells ?? []);
  if (!named) return { rows, columns: columnsByContent(rows, isTitle) };
  const body = rows.slice(1);
  if (named.includes('title')) return { rows: body, columns: named };
  const found = columnsByContent(body, isTitle).indexOf('title');
  return { rows: body, columns: named.with(found, 'title') };
}

const separators = ['\\t', ';', ',', ' {2,}'];

/** The lines that are not empty, cut into cells. */
function rowsOf(lines: readonly string[], separator: string): Row[] {
  // A cell in quotation marks, as table programs write it, is whole; other marks are part of the text.
  const cell = new RegExp(`(?: *"((?:[^"]|"")*)" *|(.*?))(${separator}|$)`, 'g');
  return lines.flatMap((text, index) => {
    if (text.trim() === '' || /^sep=.$/i.test(text)) return [];
    const found = [...text.matchAll(cell)];
    const last = found.findIndex(([, , , end]) => end === '');
    const cells = found
      .slice(0, last + 1)
      .map(([, quoted, bare = '']) => (quoted?.replaceAll('""', '"') ?? bare).trim());
    return [{ line: index + 1, cells }];
  });
}

/** The reading that finds more names of columns and ids. */
function better(a: Row[], b: Row[]): Row[] {
  const score = (rows: Row[]) =>
    (columnsOfHead(rows[0]?.cells ?? []) ? 1 : 0) +
    rows.filter(({ cells }) => cells.some((cell) => idIn(cell))).length;
  return score(b) > score(a) ? b : a;
}

const meanings = [
  ['title', 'title'],
  ['ids', 'arxiv'],
  ['ids', 'doi'],
  ['addresses', 'url'],
  ['authors', 'authors'],
  ['venue', 'venue'],
  ['year', 'year'],
] as const;

/** The columns that a header line names: a title and another, or half of all; else null. */
function columnsOfHead(cells: readonly string[]): (Column | null)[] | null {
  const columns = cells.map((): Column | null => null);
  const places = placesOf(cells);
  for (const [column, name] of meanings)
    for (const at of column === 'title' ? places[name].slice(0, 1) : places[name])
      columns[at] ??= column;
  const known = columns.filter(Boolean).length;
  const isHead = known > 1 && (columns.includes('title') || known >= cells.length / 2);
  return isHead && cells.every((cell) => cell.length < 60) ? columns : null;
}

/** Ids and years show what they are; then come titles, of the rest authors are those with names, and then the venue. */
function columnsByContent(
  rows: readonly Row[],
  isTitle: (cell: string) => boolean,
): (Column | null)[] {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (): Column | null => null);
  const cellsOf = (at: number) => rows.flatMap(({ cells }) => cells[at] || []);
  const free = () => [...columns.keys()].filter((at) => !columns[at] && cellsOf(at).length > 0);
  const mostly = (at: number, is: (cell: string) => boolean) =>
    cellsOf(at).filter(is).length > cellsOf(at).length / 2;
  for (const at of free()) if (mostly(at, (cell) => idIn(cell) !== null)) columns[at] = 'ids';
  for (const at of free()) if (mostly(at, (cell) => yearIn(cell) !== null)) columns[at] = 'year';
  const take = (column: Column, score: (cell: string) => number, least = 0) => {
    const sums = free().map((at) => ({ at, sum: sum(cellsOf(at).map(score)) }));
    const best = sums.reduce((a, b) => (b.sum > a.sum ? b : a), { at: -1, sum: least - 1 });
    if (best.at >= 0) columns[best.at] = column;
  };
  take('title', (cell) => (isTitle(cell) ? 1 : 0));
  take('authors', (cell) => (cell.includes(';') ? 2 : /\S\s+\S/.test(cell) ? 1 : 0), 1);
  take('venue', () => 0);
  return columns;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The arXiv id or DOI that a cell is, as people paste them and tables write them; else null. */
export function idIn(cell: string): { arxiv: string } | { doi: string } | null {
  const text = cell
    .replace(/^[<'=]+|>$/g, '')
    .replace(/\s*\[[\w.-]+\]$/, '')
    .replace(/^(?:arxiv|doi)\s*(?:id)?\s*[: ]\s*/i, '')
    .replace(/^(?:(?:dx|www)\.)?doi\.org\//i, 'https://doi.org/')
    .replace(/^(\d{4}),(?=\d{4,5}(?:v\d+)?$)/, '$1.');
  const doi = doiOf(text.replace(/%2f/gi, '/'));
  if (doi) return { doi };
  const arxiv = arxivIdOf(text);
  return arxiv ? { arxiv } : null;
}

/** The year that a cell is, as tables write it; else null. */
export function yearIn(cell: string): number | null {
  const year = /^((?:18|19|20|21)\d\d)(?:\.0)?$/.exec(cell)?.[1];
  return year ? Number(year) : null;
}

/** The arXiv id that a table program has taken for a number, whose last zeros it drops; null where a cell is none. */
export function cutId(cell: string): string | null {
  const [, month = '', number = ''] = /^(\d{4})[.,](\d{1,4})$/.exec(cell) ?? [];
  const whole = `${month}.${number.padEnd(month < '1501' ? 4 : 5, '0')}`;
  return number && whole !== cell.replace(',', '.') && arxivIdOf(whole) ? whole : null;
}
