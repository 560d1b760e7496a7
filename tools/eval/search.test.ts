import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalisedGain, scoreKnownItems, scoreTopical } from './search.ts';

test('the gain is 1 in the best order and falls with the place of what is relevant', () => {
  assert.equal(normalisedGain([2, 1], [1, 2]), 1);
  assert.ok(normalisedGain([1, 2], [1, 2]) < 1);
  assert.equal(normalisedGain([0, 0], [2]), 0);
  assert.equal(normalisedGain([], []), 0);
});

test('known items are counted by kind, at the first place and within five', async () => {
  const found: Record<string, string[]> = {
    a: ['x'],
    b: ['y', 'x'],
    c: ['1', '2', '3', '4', '5', 'x'],
  };
  const cases = ['a', 'b', 'c'].map((query) => ({
    query,
    kind: query === 'a' ? 'name' : 'typo',
    slug: 'x',
  }));
  const scores = await scoreKnownItems(cases, async (query) => found[query] ?? []);
  assert.deepEqual(scores.get('name'), { cases: 1, first: 1, five: 1 });
  assert.deepEqual(scores.get('typo'), { cases: 2, first: 0, five: 0.5 });
  assert.equal(scores.get('all')?.cases, 3);
});

test('subjects are averaged by style', async () => {
  const relevant = new Map([['x', 2]]);
  const cases = ['a', 'b'].map((query) => ({ query, style: 'plain', relevant }));
  const scores = await scoreTopical(cases, async (query) => (query === 'a' ? ['x'] : []));
  assert.deepEqual(scores.get('plain'), { cases: 2, ndcg: 0.5 });
});
