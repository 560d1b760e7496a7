import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankByTfIdf, scoreRelated } from './related.ts';

const cases = [
  {
    seed: 'a',
    judged: new Map([
      ['b', 2],
      ['c', 1],
      ['d', 0],
    ]),
  },
  { seed: 'e', judged: new Map([['b', 0]]) },
];

test('a perfect ranking scores 1, and a seed without related papers does not count', () => {
  const scores = scoreRelated(cases, () => ['b', 'c', 'd', 'a']);
  assert.equal(scores.judgedOnly, 1);
  assert.equal(scores.unjudgedZero, 1);
});

test('a paper that nobody judged counts as unrelated in one figure and not at all in the other', () => {
  const scores = scoreRelated(cases, () => ['x', 'b', 'c', 'd']);
  assert.equal(scores.judgedOnly, 1);
  assert.ok(scores.unjudgedZero < 1);
});

test('the baseline ranks by shared words', () => {
  const paper = (slug: string, title: string) => ({ slug, title, brief: null, abstract: null });
  const rank = rankByTfIdf([
    paper('a', 'Pruning trees in winter'),
    paper('b', 'Harbour tides'),
    paper('c', 'A tree after pruning'),
  ]);
  assert.deepEqual(rank('a').slice(0, 2), ['a', 'c']);
});
