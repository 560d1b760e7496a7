import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugFinder, slugMarks } from './map-points.ts';

test('each paper is found by its slug in the marks of all', () => {
  const slug = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
  fc.assert(
    fc.property(fc.uniqueArray(slug, { minLength: 1 }), (slugs) => {
      const numberOf = slugFinder(slugMarks(slugs), slugs.length);
      assert.deepEqual(slugs.map(numberOf), [...slugs.keys()]);
    }),
  );
});

test('marks are as short as tells apart: six signs for a hundred thousand papers', () => {
  const slugs = Array.from({ length: 100_000 }, (_, at) => `pruning-of-hedges-${at}`);
  assert.ok(slugMarks(slugs).length <= 6 * slugs.length);
  assert.equal(slugMarks(['one']).length, 1);
});
