import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSizeOf } from './page-size.ts';

test('a list with a handful too many for one page stays on one page', () => {
  assert.equal(pageSizeOf(102, 100), 102);
  assert.equal(pageSizeOf(125, 100), 125);
  assert.equal(pageSizeOf(126, 100), 100);
});

test('an empty list has a page, too', () => {
  assert.equal(pageSizeOf(0, 100), 1);
});
