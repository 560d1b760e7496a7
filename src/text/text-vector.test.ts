import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dimensions, likenessOf, textVector } from './text-vector.ts';

const along = (axis: number, length: number) =>
  Float32Array.from({ length: dimensions }, (_, at) => (at === axis ? length : 0));
const vectors = new Map([
  ['kiln', along(0, 2)],
  ['oven', along(0, 1)],
  ['harbor', along(1, 1)],
]);
const of = (counts: Record<string, number>) =>
  textVector(Object.entries(counts), (key) => vectors.get(key));

test('texts about like things lie near each other, whatever their words and lengths', () => {
  assert.ok(Math.abs(likenessOf(of({ kiln: 1 }), of({ oven: 5 })) - 1) < 1e-6);
  assert.equal(likenessOf(of({ kiln: 1 }), of({ harbor: 1 })), 0);
});

test('a term with a longer vector tells more', () => {
  const vector = of({ kiln: 1, harbor: 1 });
  assert.ok(likenessOf(vector, of({ kiln: 1 })) > likenessOf(vector, of({ harbor: 1 })));
});

test('a text of unknown words lies nowhere, and is like nothing', () => {
  assert.equal(of({ zzz: 3 }), null);
  assert.equal(likenessOf(of({ zzz: 3 }), of({ kiln: 1 })), 0);
});
