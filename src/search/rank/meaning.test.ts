import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMeaning } from './meaning.ts';

const near = new Map([
  [1, 0.8],
  [2, 0.7],
  [3, 0.1],
]);

test('where a paper has the whole question, what others are about changes nothing', () => {
  const scores = new Map([[3, 1]]);
  addMeaning(scores, near, 0);
  assert.equal(scores.get(3), 1);
  assert.ok([1, 2].every((paper) => !scores.get(paper)));
});

test('where words fail, the nearest papers come first, also those without any of them', () => {
  const scores = new Map([
    [2, 1],
    [3, 2],
  ]);
  addMeaning(scores, near, 0.8);
  assert.ok((scores.get(1) ?? 0) > (scores.get(3) ?? 0));
});

test('a paper that is no nearer than most keeps its score', () => {
  const scores = new Map([[3, 2]]);
  addMeaning(scores, near, 0.8);
  assert.equal(scores.get(3), 2);
});
