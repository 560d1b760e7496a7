import assert from 'node:assert/strict';
import test from 'node:test';
import { leadingEigenpairs } from './lanczos.ts';

const times = (matrix: readonly number[][]) => (vector: Float64Array) =>
  Float64Array.from(matrix, (row) =>
    row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0),
  );

test('finds the leading eigenpairs, greatest first', () => {
  const pairs = leadingEigenpairs(
    times([
      [2, 1, 0],
      [1, 2, 0],
      [0, 0, 5],
    ]),
    { order: 3, count: 3 },
  );
  assert.deepEqual(
    pairs.map(({ value }) => Math.round(value * 1e6) / 1e6),
    [5, 3, 1],
  );
  const [x = 0, y = 0, z = 0] = pairs[1]?.vector ?? [];
  assert.ok(Math.abs(Math.abs(x) - Math.SQRT1_2) < 1e-6 && Math.abs(x - y) < 1e-6);
  assert.ok(Math.abs(z) < 1e-6);
});

test('gives fewer pairs where the matrix has a lower rank', () => {
  const pairs = leadingEigenpairs(
    times([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]),
    { order: 3, count: 3 },
  );
  assert.deepEqual(
    pairs.map(({ value }) => Math.round(value * 1e6) / 1e6),
    [3],
  );
  assert.deepEqual(leadingEigenpairs(times([[0]]), { order: 1, count: 1 }), []);
  assert.deepEqual(leadingEigenpairs(times([]), { order: 0, count: 2 }), []);
});
