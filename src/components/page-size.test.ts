import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginningSize, growingPages, pageSizeOf, pagesOf, placePath } from './page-size.ts';

test('a list with a handful too many for one page stays on one page', () => {
  assert.equal(pageSizeOf(102, 100), 102);
  assert.equal(pageSizeOf(125, 100), 125);
  assert.equal(pageSizeOf(126, 100), 100);
});

test('an empty list has a page, too', () => {
  assert.equal(pageSizeOf(0, 100), 1);
});

const counts = fc.integer({ min: 0, max: 2000 });
const sizes = fc.integer({ min: 1, max: 60 });

for (const cut of [pagesOf, growingPages])
  test(`${cut.name}: each item is on one page, and each page has its own number from 1 on`, () => {
    fc.assert(
      fc.property(counts, sizes, (count, usual) => {
        const pages = cut(count, usual);
        const items = pages.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        );
        assert.deepEqual(
          items,
          Array.from({ length: count }, (_, index) => index),
        );
        const numbers = pages.map(({ number }) => number).sort((a, b) => a - b);
        assert.deepEqual(
          numbers,
          pages.map((_, index) => index + 1),
        );
        assert.equal(pages[0]?.number, 1);
      }),
    );
  });

test('what comes to a list that grows leaves every later page as it was, at its number', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 200 }), sizes, (count, more, usual) => {
      const fromOldest = (all: number) =>
        growingPages(all, usual)
          .slice(1)
          .map(({ number, start, end }) => `${number}: ${all - end}–${all - start}`);
      const after = fromOldest(count + more);
      for (const page of fromOldest(count)) assert.ok(after.includes(page), page);
      const [first] = growingPages(count, usual);
      assert.ok((first?.end ?? 0) <= 1.5 * usual);
      assert.ok(count < usual / 2 || (first?.end ?? 0) >= usual / 2);
    }),
  );
});

test('papers 101 and 102 of a digest of 102 link to its only page', () => {
  const at = (place: number, of: number) => placePath({ id: 'day', place, of }, 100);
  assert.equal(at(101, 102), '/digests/day/#no-101');
  assert.equal(at(102, 102), '/digests/day/#no-102');
  assert.equal(at(100, 300), '/digests/day/#no-100');
  assert.equal(at(101, 300), '/digests/day/2/#no-101');
  assert.equal(at(126, 126), '/digests/day/2/#no-126');
});

test('of few digests ten papers each are shown, of very many at least one', () => {
  assert.deepEqual([1, 6, 12, 30, 400].map(beginningSize), [10, 10, 5, 2, 1]);
});
