import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { turnOver } from './turn-over.ts';
import type { Point } from './ward-tree.ts';

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
const cloud = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 20 });
const distance = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v);

test('points that were turned, mirrored and moved come to lie as they lay before', () => {
  fc.assert(
    fc.property(
      cloud,
      fc.double({ min: 0, max: 7, noNaN: true }),
      fc.boolean(),
      (old, angle, mirrored) => {
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const now = old.map(([x, y]): Point => {
          const across = mirrored ? -y : y;
          return [3 + x * cos - across * sin, x * sin + across * cos - 2];
        });
        const back = turnOver(now, old);
        const shift: Point = [
          (back[0]?.[0] ?? 0) - (old[0]?.[0] ?? 0),
          (back[0]?.[1] ?? 0) - (old[0]?.[1] ?? 0),
        ];
        old.forEach(([x, y], at) => {
          assert.ok(distance(back[at] ?? [9, 9], [x + shift[0], y + shift[1]]) < 1e-6);
        });
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

test('points without a place before follow the others, and distances stay', () => {
  const turned = turnOver(
    [
      [0, 0],
      [1, 0],
      [0, 2],
      [4, 4],
    ],
    [[0, 0], [0, 1], [-2, 0], null],
  );
  assert.ok(distance(turned[3] ?? [0, 0], [-4, 4]) < 1e-9);
});
