import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readField } from '../../src/ingest/read/owner/read-field.ts';
import { dimensions } from '../../src/text/text-vector.ts';
import { termsText, vectorBytes } from './field-files.ts';
import { randomFrom } from './random.ts';

const terms = ['bee', 'bee hive', 'comet'].map((key, at) => {
  return { key, texts: 9 - at, titles: at, free: 2 };
});
const random = randomFrom(4);
const values = Float32Array.from({ length: 2 * dimensions }, (_, at) =>
  at < dimensions ? random() - 0.5 : 30 * (random() - 0.5),
);
const texts = Array.from({ length: 12 }, () => ({ title: new Int32Array(), sentences: [] }));

test('terms and vectors come back from their files, numbers within a hundredth of the greatest', () => {
  const { bytes, factors } = vectorBytes(values, [true, false, true], dimensions);
  const field = readField({
    terms: { path: 'terms.tsv', text: termsText({ terms, texts }, factors) },
    ...{ vectors: bytes, things: null, topics: null, kinds: null },
  });
  assert.equal(field.texts, 12);
  assert.deepEqual([...field.terms.keys()], ['bee', 'bee hive', 'comet']);
  assert.deepEqual(field.terms.get('bee hive'), { texts: 8, titles: 1, free: 2 });
  for (const [key, from] of [
    ['bee', 0],
    ['comet', dimensions],
  ] as const) {
    const own = values.subarray(from, from + dimensions);
    const most = Math.max(...own.map(Math.abs));
    const read = field.terms.get(key)?.vector ?? assert.fail(`no vector of ${key}`);
    own.forEach((value, axis) => {
      assert.ok(Math.abs(value - (read[axis] ?? 9)) < most / 100);
    });
  }
});

test('a vector of zeros stays one', () => {
  const { bytes, factors } = vectorBytes(new Float32Array(dimensions), [true], dimensions);
  assert.ok(bytes.every((byte) => byte === 0));
  assert.deepEqual(factors, ['1.00']);
});
