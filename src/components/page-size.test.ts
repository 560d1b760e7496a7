import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningSize, pageSizeOf, placePath } from './page-size.ts';

test('a list with a handful too many for one page stays on one page', () => {
  assert.equal(pageSizeOf(102, 100), 102);
  assert.equal(pageSizeOf(125, 100), 125);
  assert.equal(pageSizeOf(126, 100), 100);
});

test('an empty list has a page, too', () => {
  assert.equal(pageSizeOf(0, 100), 1);
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
