import { csvFormat } from 'd3-dsv';
import type { NotedPaper } from '../model/paper.ts';
import { plainName } from '../text/family-name.ts';
import { oneLine } from '../text/phrases.ts';
import { issued, writtenOnce } from './citation.ts';

/** What stands in each column; lists within a cell are parted by semicolons. */
const columns: Record<string, (paper: NotedPaper) => string | null | undefined> = {
  slug: ({ slug }) => slug,
  title: ({ title }) => title,
  authors: ({ authors }) => authors.map(plainName).join('; '),
  year: (paper) => issued(paper).year?.toString(),
  published: ({ published }) => published,
  venue: ({ venue }) => venue,
  arxiv: ({ arxiv }) => arxiv,
  kind: ({ kind, kindName }) => kindName ?? kind,
  topics: ({ topicDetails }) => topicDetails.map(({ name }) => name).join('; '),
  digests: ({ digestDetails }) => digestDetails.map(({ label }) => label).join('; '),
  code: ({ code }) => code[0],
  url: ({ url }) => url,
  brief: ({ brief }) => brief,
  abstract: ({ abstract }) => abstract,
  doi: ({ doi }) => doi,
  categories: ({ categories }) => categories.join('; '),
  source: ({ arxiv, doi, source }) => (arxiv || doi ? null : source),
  status: ({ status }) => status,
  note: ({ note }) => note,
  readerNote: ({ readerNote }) => readerNote,
};
const names = Object.keys(columns);
/** Columns that are there only where a paper has something in them. */
const rare = ['status', 'note', 'readerNote'] as const;

/** Papers as a table of comma-separated values with a head. Status and notes have a column where there are any. */
export function csv(papers: readonly NotedPaper[]): string {
  const empty = rare.filter((name) => !papers.some((paper) => paper[name]));
  const shown = names.filter((name) => !empty.some((one) => one === name));
  return `${csvFormat(papers.map(row), shown)}\n`;
}

const row = writtenOnce((paper) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, cell]) => [name, harmless(oneLine(cell(paper) ?? ''))]),
  ),
);

/** Spreadsheets run a cell that begins so as a formula; an apostrophe makes it text. */
function harmless(cell: string): string {
  return /^[=+@-]/.test(cell) ? `'${cell}` : cell;
}
