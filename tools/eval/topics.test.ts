import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreTopics } from './topics.ts';

const cases = [
  { title: 'A', topics: ['x', 'y'], kind: 'method' },
  { title: 'B', topics: ['z'], kind: 'survey' },
];

test('a perfect answer scores 1 throughout', () => {
  const scores = scoreTopics(cases, new Map(cases.map((judged) => [judged.title, judged])));
  assert.deepEqual([scores.microF1, scores.firstRight, scores.kindRight], [1, 1, 1]);
});

test('superfluous, missing and unanswered topics count against F1', () => {
  const scores = scoreTopics(cases, new Map([['A', { topics: ['y', 'w'], kind: 'method' }]]));
  assert.deepEqual([scores.microF1, scores.firstRight, scores.kindRight], [2 / 5, 0, 1 / 2]);
});
