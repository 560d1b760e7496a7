import { csvFormat } from 'd3-dsv';
import { oneLine } from '../text/one-line.ts';
import { bibtex } from './bibtex.ts';
import type { CitationForm } from './citation-forms.ts';
import type { CslItem } from './csl-item.ts';
import { issuedParts } from './issued-parts.ts';
import { markdown } from './markdown.ts';
import { nameInverted, nameText } from './name-text.ts';
import { onceEach } from './once-each.ts';
import { sourceUrl } from './source-url.ts';

const columns = [
  'slug',
  'title',
  'authors',
  'year',
  'submitted',
  'venue',
  'arxiv',
  'kind',
  'topics',
  'digests',
  'code',
  'url',
  'brief',
  'abstract',
  'note',
] as const;

/** Papers as a table of comma-separated values with a head; lists within a cell are parted by semicolons. Notes have a column where there are any. */
export function csv(items: readonly CslItem[]): string {
  const named = items.some((item) => item.note) ? columns : columns.filter((one) => one !== 'note');
  return `${csvFormat(items.map(row), [...named])}\n`;
}

const row = onceEach((item: CslItem): Record<(typeof columns)[number], string> => {
  const { custom } = item;
  const cells = {
    slug: custom.slug,
    title: item.title,
    authors: (item.author ?? []).map(nameText).join('; '),
    year: issuedParts(item).year?.toString(),
    submitted: custom.month,
    venue: item['container-title'],
    arxiv: item.number,
    kind: custom.kind,
    topics: custom.topics.map((topic) => topic.name).join('; '),
    digests: custom.digests.map((digest) => digest.label).join('; '),
    code: custom.code,
    url: item.URL,
    brief: custom.brief,
    abstract: item.abstract,
    note: item.note,
  };
  return Object.fromEntries(
    columns.map((column) => [column, harmless(oneLine(cells[column] ?? ''))]),
  ) as Record<(typeof columns)[number], string>;
});

/** Spreadsheets run a cell that begins so as a formula; an apostrophe makes it text. */
function harmless(cell: string): string {
  return /^[=+@-]/.test(cell) ? `'${cell}` : cell;
}

/** What Zotero’s import keeps apart: UNPB, the standard’s word for a preprint, becomes a journal article there. */
const recordTypes = {
  article: 'MANSCPT',
  'article-journal': 'JOUR',
  'paper-conference': 'CONF',
} as const;

/** Papers as a RIS file: a field on each line, records apart by an empty one. */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join('\r\n');
}

const record = onceEach((item: CslItem): string => {
  const lines = fields(item).flatMap(([tag, value]) =>
    value ? [`${tag}  - ${oneLine(value)}\r\n`] : [],
  );
  return `TY  - ${recordTypes[item.type]}\r\n${lines.join('')}ER  - \r\n`;
});

function fields(item: CslItem): [tag: string, value: string | undefined][] {
  const { year, month } = issuedParts(item);
  return [
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameInverted(name)]),
    ['PY', year?.toString()],
    [
      'DA',
      year === undefined ? undefined : `${year}/${month ? String(month).padStart(2, '0') : ''}//`,
    ],
    ['T2', item['container-title']],
    ['DB', item.archive],
    ['AN', item.number],
    ['AB', item.abstract],
    ['N1', item.note],
    ['N1', item.custom.brief],
    ...item.custom.topics.map((topic): [string, string] => ['KW', topic.name]),
    ['LA', item.language],
    ['UR', sourceUrl(item)],
  ];
}

const written = onceEach((item: CslItem) => JSON.stringify(item));

/** A file of CSL-JSON: a list of items, as reference managers read it, one item on a line. */
export function cslJson(items: readonly CslItem[]): string {
  if (items.length === 0) return '[]\n';
  return `[\n${items.map(written).join(',\n')}\n]\n`;
}

const writers: Record<CitationForm, (items: readonly CslItem[], title?: string) => string> = {
  bib: bibtex,
  ris,
  'csl.json': cslJson,
  csv,
  md: markdown,
};

/** Papers as the text of a file; a title stands above a list of them where the form has one. */
export function writeCitations(
  form: CitationForm,
  items: readonly CslItem[],
  title?: string,
): string {
  return writers[form](items, title);
}
