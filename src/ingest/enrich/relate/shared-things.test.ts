import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedThings } from './shared-things.ts';

const things = (weights: Record<string, number>) =>
  Object.entries(weights).map(([key, weight]) => ({ key, surface: key, weight }));

/** Things that two papers share, each with what it tells about both, and which are shown. */
const cases: [weights: Record<string, number>, shown: string[]][] = [
  [{ yew: 3, rose: 2 }, ['yew', 'rose']],
  [{ yew: 3, rose: 1 }, ['yew']],
  [{ rose: 3, 'rose bed': 1 }, ['rose bed']],
  [{ rose: 3, 'rose bed': 0.5 }, ['rose']],
  [{ 'rose bed': 3, 'bed frame': 2.9, yew: 2.8 }, ['rose bed', 'yew']],
  [{ 'rose bed': 3, rb: 2.9 }, ['rose bed']],
  [{ yew: 4, rose: 3.9, hose: 3.8, lamp: 3.7 }, ['yew', 'rose', 'hose']],
  [{}, []],
];

test('up to three things that tell most are shown, the longest of those within each other, none twice', () => {
  for (const [weights, shown] of cases)
    assert.deepEqual(sharedThings(things(weights), things(weights)), shown);
});

test('what only one of two papers is about is not shared', () => {
  assert.deepEqual(sharedThings(things({ yew: 3, rose: 1 }), things({ rose: 1, hose: 3 })), [
    'rose',
  ]);
});
