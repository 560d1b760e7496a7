import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedTerms } from './relate.ts';

/** Terms that two papers share, each with what it tells. */
const cases: [telling: Record<string, number>, shown: string[]][] = [
  [{ rose: 1, bed: 0.9, 'rose bed': 0.5 }, ['rose bed']],
  [{ rose: 1, bed: 0.9, 'rose bed': 0.05 }, ['rose', 'bed']],
  [{ 'rose thought': 1, rot: 0.8, yew: 0.7 }, ['rose thought', 'yew']],
  [{ yew: 1, rose: 0.9, bed: 0.8, hose: 0.7 }, ['yew', 'rose', 'bed']],
  [{ yew: 1, rose: 0.01 }, ['yew']],
  [{ yew: 0, rose: 0 }, ['rose']],
  [{}, []],
];

test('up to three telling terms are shown, whole phrases first, none twice', () => {
  for (const [telling, shown] of cases) {
    const keys = Object.keys(telling);
    const vector = {
      ids: Uint32Array.from(keys.keys()),
      weights: new Float32Array(keys.length).fill(0.5),
    };
    const told = { keys, telling: Float32Array.from(Object.values(telling)) };
    assert.deepEqual(sharedTerms(vector, vector, told), shown);
  }
});
