import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalisedGain, placesOf, shareWithin } from './search.ts';

test('the gain is 1 in the best order and falls with the place of what is relevant', () => {
  assert.equal(normalisedGain([2, 1], [1, 2]), 1);
  assert.ok(normalisedGain([1, 2], [1, 2]) < 1);
  assert.equal(normalisedGain([0, 0], [2]), 0);
  assert.equal(normalisedGain([], []), 0);
});

test('known items are counted at the first place and within five', async () => {
  const found: Record<string, string[]> = {
    a: ['x'],
    b: ['y', 'x'],
    c: ['1', '2', '3', '4', '5', 'x'],
    d: [],
  };
  const wanted = Object.keys(found).map((query) => ({ query, slug: 'x' }));
  const places = await placesOf(wanted, async (query) => found[query] ?? []);
  assert.deepEqual(places, [0, 1, 5, -1]);
  assert.equal(shareWithin(places, 1), 0.25);
  assert.equal(shareWithin(places, 5), 0.5);
  assert.equal(shareWithin([], 5), 0);
});
