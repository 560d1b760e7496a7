import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bare, known } from '../../tests/lib/example-papers.ts';
import { listFiles } from '../model/files.ts';
import { fileParts, itemParts, listText, mostBytes } from './file-parts.ts';

type Item = { id: number; year: number | undefined; words: string };

const write = (items: readonly Item[]) =>
  `head\n${items.map(({ id, words }) => `${id} ${words}\n`).join('')}`;
const ways = { yearOf: ({ year }: Item) => year, write };
const item = (id: number, year?: number): Item => ({ id, year, words: 'ä'.repeat(20) });

test('what is small enough is one file', () => {
  const items = [item(1, 2024), item(2, 2023)];
  const [only, ...others] = fileParts(items, { ...ways, limit: 1000 });
  assert.deepEqual(others, []);
  assert.deepEqual(only, { suffix: '', papers: 2, bytes: 91, text: write(items) });
});

test('a large file is split by year, a large year by number', () => {
  const items = [item(1, 2023), item(2), item(3, 2024), item(4, 2024), item(5, 2024)];
  const parts = fileParts(items, { ...ways, limit: 100 });
  assert.deepEqual(
    parts.map(({ suffix, papers }) => [suffix, papers]),
    [
      ['-2024-1', 2],
      ['-2024-2', 1],
      ['-2023', 1],
      ['-undated', 1],
    ],
  );
});

test('a single paper over the limit stays whole', () => {
  assert.equal(fileParts([item(1, 2024)], { ...ways, limit: 10 })[0]?.suffix, '-2024');
});

test('no part is over the limit, no paper is lost and no name is given twice', () => {
  const items = fc.array(
    fc.record({
      id: fc.nat(),
      year: fc.option(fc.integer({ min: 2020, max: 2023 }), { nil: undefined }),
      words: fc.string({ unit: 'binary', maxLength: 12 }),
    }),
  );
  fc.assert(
    fc.property(items, fc.integer({ min: 80, max: 400 }), (given, limit) => {
      const parts = fileParts(given, { ...ways, limit });
      assert.ok(
        parts.every(({ bytes, text }) => bytes <= limit && Buffer.byteLength(text) === bytes),
      );
      assert.equal(
        parts.reduce((sum, { papers }) => sum + papers, 0),
        given.length,
      );
      assert.equal(new Set(parts.map(({ suffix }) => suffix)).size, parts.length);
    }),
  );
});

test('items that are small enough together are not written to learn that they need no parts', () => {
  const items = [item(1, 2024), item(2, 2023)];
  const written: number[] = [];
  const watched = (group: readonly Item[]) => {
    written.push(group.length);
    return write(group);
  };
  const parts = itemParts(items, { ...ways, write: watched, atMost: () => 50, limit: 105 });
  assert.deepEqual(parts, [{ suffix: '', items }]);
  assert.deepEqual(written, [0]);
});

test('items have the same parts as their files', () => {
  const items = [item(1, 2023), item(2), item(3, 2024), item(4, 2024), item(5, 2024)];
  const parts = itemParts(items, { ...ways, atMost: () => 50, limit: 100 });
  assert.deepEqual(
    parts.map(({ suffix, items: those }) => [suffix, write(those)]),
    fileParts(items, { ...ways, limit: 100 }).map(({ suffix, text }) => [suffix, text]),
  );
  assert.ok(parts.length > 1);
});

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

for (const form of listFiles)
  test(`a list as ${form} takes no more bytes than its head and its papers may`, () => {
    const bytes = (some: typeof papers) => Buffer.byteLength(listText(form, some, head));
    for (const some of [papers, papers.toReversed(), papers.slice(1), papers.slice(0, 1)]) {
      const most = some.reduce((sum, paper) => sum + mostBytes(form, paper), bytes([]));
      assert.ok(bytes(some) <= most);
    }
  });

test('the files of a topic hold what a citation needs and no abstracts, those of a digest both', () => {
  const head = { $schema: '-', url: '-', title: 'A list', description: null, date: null };
  for (const form of listFiles) {
    const text = (type: 'topic' | 'digest') => listText(form, [known], { ...head, type });
    assert.ok(text('topic').includes('Title'), form);
    assert.ok(!text('topic').includes('At '), form);
  }
  const bib = listText('bib', [known], { ...head, type: 'digest' });
  assert.match(bib, /abstract = /);
});

test('on a site of thousands of papers a digest leaves abstracts to the files of all, but for Markdown and records', () => {
  const head = { $schema: '-', url: '-', title: 'A list', description: null, date: null };
  const kept = listFiles.filter((form) =>
    listText(form, [known], { ...head, type: 'digest' }, 2001).includes('At '),
  );
  assert.deepEqual(kept, ['md', 'json']);
});
