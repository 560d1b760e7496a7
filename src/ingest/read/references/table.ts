import { dsvFormat } from 'd3-dsv';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { VenueType } from '../../../model/paper.ts';
import { finding } from '../../rules.ts';
import { inSpeech, splitAuthors } from '../author-names.ts';
import { titleScore } from '../pasted/title-score.ts';
import { type Reader, refusal } from '../reader.ts';
import { venueTypeOf } from '../venue-types.ts';
import { type Reference, readingOf, withGroups, withoutMarkup } from './reference.ts';

/** What a column may hold, and the names of its header in small letters and digits alone, in the languages of our readers, the best first. */
const columns = {
  title:
    'title papertitle papername articletitle documenttitle displayname paper ti titel titre título titulo название 标题 题目 タイトル 제목',
  authors:
    'authorfullnames authors author authornames authorlist af au authorshipsauthordisplayname authorshipsrawauthorname creators autoren auteurs autores авторы 作者 著者 저자',
  groups: 'groupauthors collaboration corporateauthors corporateauthor ca',
  abstract:
    'abstract abstractnote ab abstracttext zusammenfassung résumé resumen аннотация 摘要 概要 초록',
  brief: 'brief tldr inbrief shortsummary',
  summary: 'summary description desc',
  venue:
    'venue publicationtitle sourcetitle publication journal journalbook conference booktitle so primarylocationsourcedisplayname containertitle zeitschrift konferenz revue revista',
  venueType: 'venuetype itemtype primarylocationsourcetype documenttype publicationtype doctype',
  year: 'year publicationyear pubyear py date publicationdate published publishedat pubdate publisheddate jahr année año',
  arxiv: 'arxiv arxivid arxivurl arxivlink eprint extra',
  doi: 'doi di doilink doiurl',
  url: 'source url paperurl link links paperlink linktopaper 链接 articleurl urlabs pdf pdfurl urlpdf pdflink openreview forum href abs id paperid',
  code: 'code codeurl github githuburl repo repository codelink repourl projectpage project',
  categories: 'categories category primarycategory primaryclass',
  slug: 'slug',
} as const;
type Column = keyof typeof columns;
const names = Object.entries(columns).map(
  ([column, all]) => [column as Column, all.split(' ')] as const,
);

/** Where the columns of each meaning stand in a row, the best first. */
type Places = Record<Column, number[]>;

/** A table of comma-, semicolon- or tab-separated values (RFC 4180) whose first line names its columns, in any order. */
export const table: Reader = {
  name: 'table',
  reads: ({ file, text }) => headOf(text) !== null || isUnnamed(file, text),
  read: ({ path, text }) => {
    const head = headOf(text);
    if (!head?.places.title.length)
      return refusal(
        path,
        'a table without a column of titles',
        'Name that column `title` in the first line.',
      );
    const { separator, places, width, above } = head;
    const { rows, open } = rowsOf(text, separator);
    const body = rows.slice(above).filter(({ cells }) => cells.some((cell) => cell.trim()));
    const isBroken = brokenIn(body, places, width);
    const broken = body.filter(isBroken);
    const papers = body.filter((row) => !isBroken(row) && !isNoPaper(row, places));
    return readingOf(path, 'a table', {
      references: referencesOf(papers, head),
      others: body.length - broken.length - papers.length,
      findings: [
        ...broken.map((row) => brokenRow(path, row)),
        ...(open ? [openQuote(path, open)] : []),
        ...columnsNotRead(path, head, papers),
      ],
    });
  },
};

type Head = { separator: string; names: string[]; places: Places; width: number; above: number };

/** The line of names at the start, if there is one: two at least are known, a title or half of all among them. */
function headOf(text: string): Head | null {
  const start = text.slice(0, 20_000).replace(/^\ufeff/, '');
  const above = /^sep=.\r?\n/i.test(start) ? 2 : 1;
  const [line = '', second = ''] = start.split(/\r\n|\r|\n/).slice(above - 1);
  const isMarkdown = /^\s*\||^[-:| ]+$/.test(line) || /^[-:| ]+$/.test(second);
  for (const separator of ['\t', ',', ';', ...(isMarkdown ? [] : ['|'])]) {
    const cells = dsvFormat(separator).parseRows(line)[0] ?? [];
    const places = placesOf(cells);
    const known = Object.values(places).filter((found) => found.length > 0).length;
    const isSure = places.title.length > 0 || known >= cells.length / 2;
    if (known > 1 && isSure && cells.every((cell) => cell.length < 60))
      return { separator, names: cells, places, width: cells.length, above };
  }
  return null;
}

/** Whether a file that is called a table is one, or has tabs in every line, although hardly a column of it is known. */
function isUnnamed(file: string, text: string): boolean {
  const named = /\.(?:csv|tsv)$/i.test(file);
  const widths = (separator: string) =>
    dsvFormat(separator)
      .parseRows(text.trim())
      .map((cells) => cells.length);
  return (named ? ['\t', ',', ';'] : ['\t']).some((separator) => {
    const [first = 0, ...others] = widths(separator);
    return first > (named ? 1 : 2) && others.length > 0 && others.every((width) => width === first);
  });
}

/** Where the columns of each meaning stand, by the names in a header line. */
export function placesOf(head: readonly string[]): Places {
  const plain = head.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const found = names.map(([column, all]) => [
    column,
    all.flatMap((name) => plain.flatMap((other, at) => (other === name ? at : []))),
  ]);
  const places: Places = Object.fromEntries(found);
  // Notion calls the first column so; without authors, it may hold names of people.
  const named = places.authors.length > 0 ? plain.indexOf('name') : -1;
  return places.title.length === 0 && named >= 0 ? { ...places, title: [named] } : places;
}

type Row = { line: number; cells: string[] };

/** The rows with their 1-based lines, and the line of a quotation mark that is never closed. */
function rowsOf(text: string, separator: string): { rows: Row[]; open: number | null } {
  const end = '\ue000';
  const bare = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const parsed = dsvFormat(separator).parseRows(`${bare.replace(/\n+$/, '')}\n${end}`);
  let line = 1;
  const rows = parsed.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.join('').split('\n').length - 1;
    return row;
  });
  const last = rows.pop();
  return { rows, open: last?.cells.join('') === end ? null : (last?.line ?? null) };
}

/**
 * Tells the rows whose cells are not those of the head: too many, one in the place of another, a title that a comma
 * or a line end cut in two.
 */
function brokenIn(rows: readonly Row[], places: Places, width: number): (row: Row) => boolean {
  const { title, authors, abstract, venue, year } = places;
  const words = [...authors, ...abstract, ...venue, ...year];
  const at = title[0] ?? 0;
  const isCut = ({ cells }: Row) => cells[at + 1]?.startsWith(' ') ?? false;
  const isHabit = rows.filter(isCut).length > rows.length / 2;
  return (row) =>
    row.cells.slice(width).some((cell) => cell.trim()) ||
    words.some((place) => /^https?:\/\/\S+$/.test(row.cells[place]?.trim() ?? '')) ||
    (!isHabit && isCut(row)) ||
    (row.cells.length < width && titleScore(row.cells[at] ?? '') <= 0);
}

function brokenRow(file: string, { line, cells }: Row): Diagnostic {
  return finding('broken-row', { file, line, actual: cells.join(' | ').slice(0, 80) });
}

function openQuote(file: string, line: number): Diagnostic {
  const reason = 'A quotation mark is not closed, so the rows from here on cannot be read.';
  return finding('broken-row', { file, line, reason });
}

/** A note on the columns that hold something and are not read; our own tables have some that follow from others. */
function columnsNotRead(
  file: string,
  { names, places, above }: Head,
  rows: readonly Row[],
): Diagnostic[] {
  if (places.slug.length > 0) return [];
  const read = new Set(Object.values(places).flat());
  const filled = (at: number) => rows.some(({ cells }) => cells[at]?.trim());
  const others = names.filter((name, at) => name.trim() && !read.has(at) && filled(at));
  if (others.length === 0) return [];
  const more = others.length > 8 ? ` and ${others.length - 8} more` : '';
  const columns = others.slice(0, 8).join(', ') + more;
  return [finding('columns-not-read', { file, line: above, columns })];
}

function isNoPaper({ cells }: Row, { venueType }: Places): boolean {
  return venueType.some((at) => /^(?:note|attachment|annotation)$/i.test(cells[at]?.trim() ?? ''));
}

/** The rows as references. */
function referencesOf(rows: readonly Row[], { places, names }: Head): Reference[] {
  const cellOf = ({ cells }: Row, at: number) =>
    (cells[at] ?? '').trim().replace(/^'(?=[=+@-])/, '');
  const all = (row: Row, column: Column) => places[column].flatMap((at) => cellOf(row, at) || []);
  const first = (row: Row, column: Column) => all(row, column)[0];
  const authors = inSpeech(rows.map((row) => namesIn(first(row, 'authors') ?? '')));
  const ours = places.slug.length > 0;
  const namesOfVenue = (row: Row) =>
    places.venue.flatMap((at) => (cellOf(row, at) ? (names[at] ?? '') : []));
  const hasAbstract = places.abstract.length > 0;
  return rows.map((row, index) => ({
    line: row.line,
    title: withoutMarkup(first(row, 'title') ?? '', ours),
    authors: withGroups(authors[index] ?? [], all(row, 'groups')),
    abstract: linesApart(
      withoutMarkup(first(row, hasAbstract ? 'abstract' : 'summary') ?? '', ours),
    ),
    brief: first(row, 'brief') ?? (hasAbstract ? first(row, 'summary') : undefined),
    venues: all(row, 'venue'),
    venueType: venueTypeIn(all(row, 'venueType'), namesOfVenue(row)),
    year: /\b(?:19|20)\d\d\b/.exec(first(row, 'year') ?? '')?.[0],
    at: (['arxiv', 'doi', 'url'] as const).flatMap((column) => all(row, column)),
    ours,
    links: all(row, 'code'),
    categories: first(row, 'categories')?.split(/[\s;,]+/) ?? [],
  }));
}

/** What kind of venue a row says, or else the name of the column that the venue stands in. */
function venueTypeIn(said: readonly string[], [column = '']: readonly string[]): VenueType | null {
  const types = said.flatMap((word) => venueTypeOf(/^article$/i.test(word) ? 'J' : word) ?? []);
  if (types[0]) return types[0];
  if (/journal|zeitschrift|revue|revista/i.test(column)) return 'journal';
  return /conference|konferenz|booktitle/i.test(column) ? 'conference' : null;
}

/** A text of which each line opens with a label, as abstracts of medicine do, with its lines as paragraphs. */
function linesApart(text: string): string {
  const lines = text.split(/\n+/);
  return lines.length > 1 && lines.every((line) => /^\p{Lu}[^.:!?]{2,40}:\s/u.test(line))
    ? lines.join('\n\n')
    : text;
}

/** The authors in a cell: a line of names, or a list as JSON or Python writes it. */
function namesIn(cell: string): string[] {
  if (!cell.startsWith('[')) return splitAuthors(cell);
  const named = [...cell.matchAll(/['"](?:name|display_name)['"]\s*:\s*(['"])(.*?)\1/g)];
  const listed = named.length > 0 ? named : [...cell.matchAll(/(['"])(.*?)\1(?=\s*[,\]])/g)];
  return listed.map(([, , name = '']) => name);
}
