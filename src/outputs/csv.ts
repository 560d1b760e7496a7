import { csvFormat } from 'd3-dsv';
import { oneLine } from '../text/one-line.ts';
import type { CslItem } from './csl-item.ts';
import { issuedParts } from './issued-parts.ts';
import { nameText } from './name-text.ts';
import { onceEach } from './once-each.ts';

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
    slug: item.id,
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
