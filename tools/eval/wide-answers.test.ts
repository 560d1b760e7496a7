import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersText, isTunedOn, wideFigures } from './wide-answers.ts';

const answer = (arxiv: string, kind: string, place: number) => ({
  ...{ query: `question ${arxiv}`, kind, arxiv, place, plain: 0 },
});
const answers = [
  answer('2403.00001', 'name', 0),
  answer('2403.00002', 'everyday', 4),
  answer('2403.00003', 'everyday', 5),
  answer('2403.00004', 'everyday', -1),
];

test('shares within five are told by kind, and apart for what the search was tuned on', () => {
  const figures = wideFigures(answers, 100);
  assert.deepEqual(
    figures.map(({ id, value, cases }) => [id, value, cases]),
    [
      ['wide.everyday', 1 / 3, 3],
      ['wide.name', 1, 1],
      ['wide.all', 0.5, 4],
      ['wide.unseen', 0.5, 2],
      ['wide.tuned', 0.5, 2],
    ],
  );
});

test('what was missed is told of questions tuned on alone', () => {
  const text = answersText(answers);
  assert.match(text, /question 2403\.00003 +2403\.00003 +6 +1/);
  assert.doesNotMatch(text, /question 2403\.0000[124]/);
  assert.deepEqual(answers.map(isTunedOn), [true, false, true, false]);
});
