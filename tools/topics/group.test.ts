import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { group } from './group.ts';

const likeOn = (points: readonly number[]) => (a: number, b: number) => {
  const angle = ((points[a] ?? 0) - (points[b] ?? 0)) / 10;
  return Math.cos(angle);
};

test('items that are alike are in one group, the largest first', () => {
  const points = [0, 10, 1, 11, 2];
  const groups = group(points.length, likeOn(points), 2);
  assert.deepEqual(groups, [
    [0, 2, 4],
    [1, 3],
  ]);
});

test('every item is in just one of at most as many groups as were asked for', () => {
  const some = fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 30 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 6 }), (points, count) => {
      const groups = group(points.length, likeOn(points), count);
      assert.ok(groups.length <= count);
      assert.deepEqual(
        groups.flat().sort((a, b) => a - b),
        points.map((_, item) => item),
      );
    }),
  );
});
