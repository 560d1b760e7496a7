import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dimensions } from '../../text/text-vector.ts';
import { cosine, readCode, stepOf, writeCode } from './codes.ts';

const vectors = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), {
  minLength: dimensions,
  maxLength: dimensions,
});

test('a code is 32 bytes long, and each number read back is off by half a step at most where nothing was cut off', () => {
  fc.assert(
    fc.property(vectors, (vector) => {
      const code = writeCode(vector);
      const step = stepOf(vector);
      assert.equal(code.length, 43);
      readCode(code).forEach((level, axis) => {
        const value = vector[axis] ?? 0;
        if (Math.abs(level) < 7) assert.ok(Math.abs(level * step - value) <= step * 0.5001);
        else assert.ok(Math.abs(value) >= 6.499 * step);
      });
    }),
  );
});

test('the code of a vector points where the vector does', () => {
  const vector = Array.from({ length: dimensions }, (_, axis) => Math.sin(axis * axis));
  assert.ok(cosine(vector, readCode(writeCode(vector))) > 0.99);
  assert.ok(cosine(vector.toReversed(), readCode(writeCode(vector))) < 0.5);
});

test('nothing is like nothing', () => {
  const nothing = new Float32Array(dimensions);
  assert.equal(cosine(nothing, readCode(writeCode(nothing))), 0);
});
