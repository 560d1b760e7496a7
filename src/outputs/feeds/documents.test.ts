import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleFeed, papersOfDays } from '../../../tests/lib/example-feed.ts';
import { splitFeed } from './documents.ts';
import type { FeedItem } from './items.ts';

const itemsOf = (days: readonly (string | null)[]) => exampleFeed(papersOfDays(days)).items;
const told = (days: (string | null)[], size: number) =>
  splitFeed(itemsOf(days), size).archives.map(({ name, items }) => `${name}: ${items.length}`);

test('a feed that goes into one document has no archives', () => {
  assert.deepEqual(told(['2025-03-02', '2025-02-01', null], 3), []);
});

test('past that, each month before the newest has an archive', () => {
  assert.deepEqual(told(['2025-03-02', '2025-02-01', '2025-02-01', '2025-01-09', null], 3), [
    '2025-02: 2',
    '2025-01: 1',
    'undated: 1',
  ]);
});

test('a month of more is in parts, the newest month in full parts alone', () => {
  const days = ['2025-03-02', ...Array(6).fill('2025-03-01'), ...Array(4).fill('2025-02-01')];
  assert.deepEqual(told(days, 3), ['2025-03-2: 3', '2025-03: 3', '2025-02-2: 1', '2025-02: 3']);
});

const day = fc
  .integer({ min: 0, max: 90 })
  .map((n) => new Date(n * 864e5).toISOString().slice(0, 10));
const newestFirst = fc.array(day, { maxLength: 40 }).map((days) => days.sort().reverse());
const size = fc.integer({ min: 1, max: 7 });
const ids = (items: readonly FeedItem[]) => items.map(({ id }) => id);

test('no item is lost, and no document is too long', () => {
  fc.assert(
    fc.property(newestFirst, fc.nat(9), size, (days, undated, most) => {
      const items = itemsOf([...days, ...Array(undated).fill(null)]);
      const { current, archives } = splitFeed(items, most);
      const documents = [current, ...archives.map((archive) => archive.items)];
      assert.deepEqual(new Set(documents.flatMap(ids)), new Set(ids(items)));
      assert.ok(documents.every((document) => document.length <= most));
      assert.deepEqual(ids(current), ids(items).slice(0, most));
      assert.equal(new Set(archives.map(({ name }) => name)).size, archives.length);
    }),
  );
});

test('an archive stays as it is when papers of a newer day arrive', () => {
  fc.assert(
    fc.property(newestFirst, fc.integer({ min: 1, max: 20 }), size, (days, count, most) => {
      const before = itemsOf(days);
      const arrived = itemsOf([...Array(count).fill('1970-04-02'), ...days]);
      const after = new Map(
        splitFeed(arrived, most).archives.map(({ name, items }) => [name, ids(items)]),
      );
      for (const { name, items } of splitFeed(before, most).archives)
        assert.deepEqual(after.get(name), ids(items));
    }),
  );
});
