import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutTree, type Point, wardTree } from './ward-tree.ts';

const heap = (x: number, y: number, count: number): Point[] =>
  Array.from({ length: count }, (_, at) => [x + (at % 5) * 0.012, y + Math.floor(at / 5) * 0.012]);

test('heaps that lie apart are found whole, largest first', () => {
  const points = [...heap(0.1, 0.1, 20), ...heap(0.8, 0.2, 30), ...heap(0.4, 0.7, 10)];
  const tree = wardTree(points);
  const groups = tree ? cutTree(tree, 3) : [];
  assert.deepEqual(
    groups.map(({ weight, members }) => [weight, members[0], members.at(-1)]),
    [
      [30, 20, 49],
      [20, 0, 19],
      [10, 50, 59],
    ],
  );
});

test('there are never more groups than places', () => {
  const tree = wardTree([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
  assert.equal(tree && cutTree(tree, 4).length, 1);
  assert.equal(wardTree([]), null);
});
