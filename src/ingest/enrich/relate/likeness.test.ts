import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latentLikeness } from './likeness.ts';

test('the likeness is the mean of the cosines over the first axes', () => {
  const vectors = [
    [1, 0],
    [1, 1],
    [2, 0],
    [0, 0],
  ].map((values) => Float32Array.from(values));
  const like = latentLikeness(vectors, [1, 2]);
  assert.equal(like(0, 2), 1);
  assert.ok(Math.abs(like(0, 1) - (1 + Math.SQRT1_2) / 2) < 1e-6);
  assert.equal(like(0, 3), 0);
});
