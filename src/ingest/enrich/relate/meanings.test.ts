import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../../../model/field.ts';
import { likenessOf } from '../../../text/text-vector.ts';
import { meaningFinder } from './meanings.ts';

/** A field whose texts all have `garden`; beside it they are of water or of stone. */
const vectors: Record<string, number[]> = {
  garden: [1, 0, 0],
  hose: [1, 1, 0],
  drip: [1, 1, 0.1],
  wall: [1, 0, 1],
};
const field: Field = {
  texts: 9,
  terms: new Map(
    Object.entries(vectors).map(([key, vector]) => [
      key,
      { texts: key === 'garden' ? 1000 : 1, titles: 1, free: 1, vector: Float32Array.from(vector) },
    ]),
  ),
  things: new Map(),
  ...{ topics: null, kinds: null },
};
const find = meaningFinder(field);
const place = (...texts: string[]) => texts.map((text) => find?.([{ text, weight: 1 }]) ?? null);

test('texts lie near each other by what their words mean, not by what all texts have in common', () => {
  const [hose, drip, wall, kettle] = place('garden hose', 'garden drip', 'garden wall', 'kettle');
  assert.ok(hose && drip && wall);
  assert.ok(likenessOf(hose, drip) > 0.9);
  assert.ok(Math.abs(likenessOf(hose, wall)) < 0.1);
  assert.ok(Math.abs(likenessOf(hose, hose) - 1) < 1e-6);
  assert.equal(kettle, null);
});

test('a field without vectors places nothing', () => {
  const plain = new Map([['hose', { texts: 1, titles: 1, free: 1 }]]);
  assert.equal(meaningFinder({ ...field, terms: plain }), null);
});
