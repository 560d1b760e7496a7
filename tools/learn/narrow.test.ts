import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrow } from './narrow.ts';
import { randomFrom } from './random.ts';

const size = 8;
const random = randomFrom(2);

/** Twelve terms along three of eight axes that stand askew. */
const askew = Array.from({ length: 3 }, () => Array.from({ length: size }, () => random() - 0.5));
const terms = Array.from({ length: 12 }, () => {
  const along = askew.map(() => random() - 0.5);
  return Array.from({ length: size }, (_, k) =>
    askew.reduce((sum, axis, at) => sum + (axis[k] ?? 0) * (along[at] ?? 0), 0),
  );
});
const values = Float32Array.from(terms.flat());
const texts = Array.from({ length: 800 }, () => ({
  title: Int32Array.of(Math.floor(random() * 12)),
  sentences: [Int32Array.from({ length: 3 }, () => Math.floor(random() * 12))],
}));

function product(of: Float32Array, width: number, a: number, b: number): number {
  let sum = 0;
  for (let k = 0; k < width; k++) sum += (of[a * width + k] ?? 0) * (of[b * width + k] ?? 0);
  return sum;
}

test('vectors on fewer axes keep the inner products that texts have', () => {
  const kept = narrow(values, size, 3, texts);
  assert.equal(kept.length, 12 * 3);
  for (let a = 0; a < 12; a++)
    for (let b = 0; b < 12; b++) {
      const difference = product(values, size, a, b) - product(kept, 3, a, b);
      assert.ok(Math.abs(difference) < 1e-4, `terms ${a} and ${b} are off by ${difference}`);
    }
});

test('the leading axes tell most: each tells no less than the next', () => {
  const kept = narrow(values, size, 3, texts);
  const told = [0, 1, 2].map((axis) =>
    texts.reduce((sum, { title, sentences }) => {
      const ids = [...title, ...(sentences[0] ?? [])];
      const along = (at: number) => ids.reduce((all, id) => all + (kept[id * 3 + at] ?? 0), 0);
      return sum + along(axis) ** 2 / ([0, 1, 2].reduce((all, at) => all + along(at) ** 2, 0) || 1);
    }, 0),
  );
  assert.deepEqual(
    told,
    told.toSorted((a, b) => b - a),
  );
});

test('the same vectors give the same bytes', () => {
  assert.deepEqual(narrow(values, size, 2, texts), narrow(values, size, 2, texts));
});
