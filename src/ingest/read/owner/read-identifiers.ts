import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { TextFile } from '../../../model/dump.ts';
import type { Facts } from '../../../model/paper.ts';
import { type Identity, identityOf } from '../../../text/identity.ts';
import { nearestAmong } from '../../../text/nearest-title.ts';
import { repairCharacters } from '../../repair/characters.ts';
import { titleIdentity } from '../../repair/repair-dump.ts';
import { finding } from '../../rules.ts';
import { splitAuthors } from '../author-names.ts';
import { type Column, cutId, identifierRows, idIn, type Row, yearIn } from './identifier-rows.ts';

/** The file of identifiers; `shared` where it stands with other dumps, so that many of its titles are none of these. */
export type IdentifierFile = TextFile & { shared?: boolean };

/**
 * Reads `identifiers.tsv`: a line for each title with arXiv id, DOI, authors, venue and year (see
 * `identifierRows`). Null is a missing file, which is fine. Gives the facts by identity of the title; a line
 * that does not fit, or whose title is none of `titles`, is reported and left out. Of two lines of one
 * title the first stands, and the second adds what it leaves open.
 */
export function readIdentifiers(
  file: IdentifierFile | null,
  titles: readonly string[],
): {
  identifiers: Map<Identity, Facts>;
  diagnostics: Diagnostic[];
} {
  const { path, text, shared = false } = file ?? { path: '', text: '' };
  const known = new Set(titles.map(identityOf));
  const isTitle = (cell: string) => known.has(titleIdentity(cell));
  const nearest = nearestAmong(titles);
  const { rows, columns } = identifierRows(text, isTitle);
  const lines = new Map<Identity, { line: number; facts: Facts }>();
  const diagnostics = rows.flatMap((row): Diagnostic[] => {
    const place = { file: path, line: row.line };
    const title = row.cells[columns.indexOf('title')] ?? '';
    const identity = titleIdentity(title);
    const misplaced = faultOfPlaces(row, columns, isTitle);
    if (misplaced) return [finding('identifier-place', { ...place, ...misplaced })];
    const facts = factsOf(row, columns);
    const actual = row.cells.join(' | ').slice(0, 120);
    if (typeof facts === 'string')
      return [finding('identifier-line', { ...place, actual, fitting: facts })];
    const above = lines.get(identity);
    lines.set(identity, above ?? { line: row.line, facts });
    if (above)
      return joined(above, facts).map((told) => finding('identifier-twice', { ...place, ...told }));
    if (shared || known.has(identity)) return [];
    return [finding('unknown-paper', { ...place, actual: title, ...unknown(nearest(title)) })];
  });
  const identifiers = new Map([...lines].map(([identity, { facts }]) => [identity, facts]));
  return { identifiers, diagnostics };
}

function unknown(nearest: string | null) {
  return {
    reason: 'A line of the identifiers is of a paper that no dump holds, so it has no effect.',
    expected: nearest === null ? 'a title as it stands in a dump' : `perhaps “${nearest}”`,
    hint: 'Write the title as the dump has it, or remove the line.',
  };
}

/** What stands in a wrong column of a line, and what was expected; null where nothing does. */
function faultOfPlaces(
  { cells }: Row,
  columns: readonly (Column | null)[],
  isTitle: (cell: string) => boolean,
): { actual: string; fitting: string } | null {
  const place = columns.indexOf('title');
  const title = cells[place] ?? '';
  const other = isTitle(title) ? -1 : cells.findIndex(isTitle);
  if (other >= 0)
    return {
      actual: `“${cells[other]}” in column ${other + 1}`,
      fitting: `the title in column ${place + 1}, as in other lines`,
    };
  if (titleIdentity(title) === '')
    return { actual: cells.join(' | ').slice(0, 120), fitting: `a title in column ${place + 1}` };
  const beyond = cells.slice(columns.length).filter(Boolean);
  if (beyond.length === 0) return null;
  const fitting = `at most ${columns.length} columns, as the first line names them; authors apart by semicolons`;
  return { actual: `behind them ${beyond.join(' | ').slice(0, 120)}`, fitting };
}

/** The facts of a line, or what was expected of it. */
function factsOf({ cells }: Row, columns: readonly (Column | null)[]): Facts | string {
  const all = (column: Column) => cells.filter((cell, at) => cell && columns[at] === column);
  if (cells.some((cell) => /[\ufffd\ufffe\uffff]/.test(cell)))
    return 'letters that are whole; save the table in UTF-8 (in Excel as “CSV UTF-8”)';
  for (const cell of all('ids')) {
    const cut = cutId(cell);
    if (cut)
      return `the whole arXiv id, perhaps ${cut}: tables take it for a number and drop zeros`;
    if (!idIn(cell)) return 'an arXiv id such as 2403.09054, or a DOI such as 10.1000/182';
  }
  const [year = ''] = all('year');
  const venueYear = yearIn(year);
  if (year && !venueYear) return 'a year of four digits';
  const [venue] = all('venue');
  return {
    ...Object.assign({}, ...[...all('addresses'), ...all('ids')].map(idIn)),
    authors: all('authors').flatMap(namesIn),
    ...(venue && { venue: repairCharacters(venue) }),
    ...(venueYear && { venueYear }),
  };
}

/** Names apart by semicolons, as they are written; those apart by commas are taken from a line of authors. */
function namesIn(cell: string): string[] {
  if (!cell.includes(';') && cell.includes(',')) return splitAuthors(cell);
  return repairCharacters(cell)
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Adds to the facts of a title those of a second line; gives where the two disagree. */
function joined(above: { line: number; facts: Facts }, facts: Facts) {
  const said = (value: unknown) => [value ?? []].flat().join('; ');
  return (['arxiv', 'doi', 'authors', 'venue', 'venueYear'] as const).flatMap((fact) => {
    const [kept, found] = [said(above.facts[fact]), said(facts[fact])];
    if (kept === '') Object.assign(above.facts, found && { [fact]: facts[fact] });
    if (kept === '' || found === '' || kept === found) return [];
    return [{ above: above.line, actual: found, kept }];
  });
}
