import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { orthonormalise } from './orthonormalise.ts';

const column = (matrix: Float32Array, columns: number, at: number) =>
  [...matrix].filter((_, place) => place % columns === at);
const product = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

test('columns become orthonormal, and those made up of earlier ones 0', () => {
  const entries = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 18, maxLength: 18 });
  fc.assert(
    fc.property(entries, (values) => {
      const matrix = Float32Array.from(values);
      orthonormalise(matrix, 3);
      const columns = [0, 1, 2].map((at) => column(matrix, 3, at));
      for (const [a, x] of columns.entries()) {
        for (const [b, y] of columns.entries()) {
          const expected = a === b && x.some((value) => value !== 0) ? 1 : 0;
          assert.ok(Math.abs(product(x, y) - expected) < 1e-2, `${a} ${b}`);
        }
      }
    }),
    { numRuns: 60 },
  );
  const surplus = Float32Array.from([1, 2, 0, 0]);
  orthonormalise(surplus, 2);
  assert.deepEqual([...surplus], [1, 0, 0, 0]);
});
