import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../../../model/field.ts';
import type { LinearModel } from '../../../model/linear-model.ts';
import { judgeKind, kindNumbers, showForKinds } from './learnt-kinds.ts';
import { paperViews } from './paper-views.ts';

const field: Field = {
  texts: 90,
  ...{ terms: new Map(), things: new Map(), topics: null, kinds: null },
};
const paper = {
  ...{ slug: 'a', title: 'Hedges: A Garden Survey', brief: null },
  abstract: 'We walked far. We counted. All Data are free.',
};
const judged = (trial: number, survey: number) => [
  { kind: 'trial', value: trial, terms: trial > 0 ? ['plots'] : [] },
  { kind: 'survey', value: survey, terms: survey > 0 ? ['overview'] : [] },
];
const model: LinearModel = {
  shared: [0.5, 1],
  unknown: -1,
  classes: { trial: { bias: 0, views: [] }, survey: { bias: -1, views: [] } },
  words: {
    'T$ survey': { survey: 2 },
    'o survey': { survey: 0.5 },
    'a free': { survey: 1 },
    'a data': { trial: 0.5, survey: 0.05 },
  },
};
const shown = showForKinds(paper, paperViews(paper, field));

test('the likeliest kind by learnt words and rules is given, with the words as the paper writes them', () => {
  const given = judgeKind(model, judged(1, 0), shown);
  assert.deepEqual(given, { kind: 'survey', kindTerms: ['Survey', 'free'] });
});

test('rules outweigh learnt words where they say much, and name their cues first', () => {
  assert.equal(judgeKind(model, judged(30, 0), shown).kind, 'trial');
  assert.deepEqual(judgeKind(model, judged(0, 3), shown).kindTerms, ['overview', 'Survey', 'free']);
});

test('a kind has three reasons at most', () => {
  const cues = { kind: 'survey', value: 3, terms: ['overview', 'taxonomy'] };
  assert.deepEqual(judgeKind(model, [cues], shown).kindTerms, ['overview', 'taxonomy', 'Survey']);
});

test('a kind has a reason, though no word says much for it', () => {
  const words = { 'a data': { trial: 0.06 } };
  assert.deepEqual(
    judgeKind({ ...model, words }, [{ kind: 'trial', value: 1, terms: [] }], shown).kindTerms,
    ['Data'],
  );
});

test('a kind that was not learnt is given by its rules; without kinds there is none', () => {
  const recipe = { kind: 'recipe', value: 50, terms: ['stir'] };
  assert.equal(judgeKind(model, [...judged(0, 0), recipe], shown).kind, 'recipe');
  assert.deepEqual(judgeKind(model, [], shown), { kind: null, kindTerms: [] });
});

test('rules tell which kind they are most for, and how much', () => {
  assert.deepEqual(kindNumbers(judged(5, 2)), [
    [1, 0.5],
    [0, 0.2],
  ]);
  assert.deepEqual(kindNumbers(judged(0, -1)), [
    [0, 0],
    [0, -0.1],
  ]);
});
