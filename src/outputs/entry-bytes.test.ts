import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryBytes } from './entry-bytes.ts';
import { bare, known } from './example-papers.ts';
import { listFiles } from './file-forms.ts';
import type { PaperRecord } from './paper-record.ts';
import { collectionJson } from './record-json.ts';
import { toCslItem } from './to-csl-item.ts';
import { writeCitations } from './write-citations.ts';

const head = {
  $schema: 'https://x.example/schemas/collection.json',
  type: 'topic',
  url: 'https://x.example/topics/data/',
  title: 'A *title*',
  description: null,
  date: null,
} as const;
const papers = [
  known,
  bare,
  { ...known, slug: 'two', title: 'Ünï {_} \n=', abstract: '%#*_`\n\n<' },
];
// Of a record nothing is asked but its text.
const entries = papers.map((paper) => ({
  item: toCslItem(paper, 'en'),
  record: paper as unknown as PaperRecord,
}));

function textOf(form: (typeof listFiles)[number], some: typeof entries): string {
  if (form !== 'json') {
    const items = some.map(({ item }) => item);
    return writeCitations(form, items, head.title);
  }
  const records = some.map(({ record }) => record);
  return collectionJson(head, records);
}

for (const form of listFiles)
  test(`a list as ${form} takes no more bytes than its head and its papers may`, () => {
    for (const some of [entries, entries.toReversed(), entries.slice(1), entries.slice(0, 1)]) {
      const most = some.reduce(
        (sum, entry) => sum + entryBytes(form, entry),
        Buffer.byteLength(textOf(form, [])),
      );
      assert.ok(Buffer.byteLength(textOf(form, some)) <= most);
    }
  });
