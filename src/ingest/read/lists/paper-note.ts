import { parse } from 'yaml';
import { splitAuthors } from '../author-names.ts';
import type { Reader } from '../reader.ts';
import { readingOf } from '../references/reference.ts';
import { venueTypeOf } from '../venue-types.ts';
import { isPaperAddress } from './address-line.ts';
import { isLabel, readLabel } from './list-labels.ts';
import { type Block, markdownBlocks } from './markdown-blocks.ts';
import { wordsOf } from './markdown-inline.ts';

/**
 * A note on one paper, as programs keep one in a file: its title, authors and address in YAML between lines of
 * `---`, its abstract below, alone or under a heading.
 */
export const paperNote: Reader = {
  name: 'note',
  reads: ({ text }) => noteOf(text) !== null,
  read: ({ path, text }) => {
    const { facts, body, at } = noteOf(text) ?? { facts: {}, body: '', at: [] };
    const date = /\d{4}-\d\d-\d\d/.exec(textOf(facts['date']))?.[0];
    const reference = {
      line: lineOf(text, 'title'),
      title: textOf(facts['title']),
      authors: listOf(facts['authors'] ?? facts['author']).flatMap(splitAuthors),
      abstract: abstractIn(markdownBlocks(body)) || textOf(facts['abstract'] ?? facts['summary']),
      venues: ['venue', 'journal', 'conference'].map((key) => textOf(facts[key])),
      venueType: venueTypeOf(
        ['venue', 'journal', 'conference'].find((key) => textOf(facts[key]) !== ''),
      ),
      year: textOf(facts['year']),
      at,
      links: [facts['code'], facts['github']].flatMap(listOf),
      categories: listOf(facts['categories']),
    };
    const reading = readingOf(path, 'a note', { references: [reference], others: 0, findings: [] });
    return { ...reading, days: date ? [{ line: lineOf(text, 'date'), written: date }] : [] };
  },
};

type Facts = Record<string, unknown>;

/** The facts above a note, the addresses of its paper among them, and what is below; null for files of another kind. */
function noteOf(text: string): { facts: Facts; body: string; at: string[] } | null {
  const found = /^\ufeff?---[^\S\n]*\r?\n([\s\S]{1,20000}?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text);
  const facts = found?.[1] ? yamlOf(found[1]) : null;
  const at = addressKeys.flatMap((key) => listOf(facts?.[key])).map(withScheme);
  if (!found || !facts || textOf(facts['title']) === '' || !at.some(isPaperAddress)) return null;
  return { facts, body: text.slice(found[0].length), at };
}

const addressKeys = [
  'arxiv',
  'arxiv_id',
  'arxivId',
  'doi',
  'url',
  'link',
  'paper',
  'paper_url',
  'pdf',
  'source',
];

function withScheme(address: string): string {
  return /^\d{4}\.\d{4,5}/.test(address) ? `arXiv:${address}` : address;
}

function yamlOf(yaml: string): Facts | null {
  try {
    const value: unknown = parse(yaml);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Facts)
      : null;
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean);
}

function lineOf(text: string, key: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1;
}

/** The paragraphs below a heading that says so, else those above the first heading that names another part. */
function abstractIn(blocks: readonly Block[]): string {
  const named = blocks.findIndex(
    (block) =>
      block.kind === 'heading' && readLabel(`${wordsOf(block.spans)}:`)?.meaning === 'text',
  );
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const from = named >= 0 ? named + 1 : first < 0 ? blocks.length : first;
  const end = blocks.findIndex((block, at) => at >= from && block.kind !== 'paragraph');
  return blocks
    .slice(from, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.kind === 'paragraph' ? [wordsOf(block.lines.flat())] : []))
    .map((words) => words.replace(announced, ''))
    .filter((words) => !isLabel(words))
    .join('\n\n');
}

/** What arXiv's feeds set before an abstract. */
const announced = /^(?:arXiv:\S+ Announce Type: \S+\s+)?Abstract:\s*/i;
