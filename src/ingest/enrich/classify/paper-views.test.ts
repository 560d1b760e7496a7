import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../../../model/field.ts';
import { dimensions } from '../../../text/text-vector.ts';
import { paperViews, viewNumbers } from './paper-views.ts';

const vector = Float32Array.from({ length: dimensions }, (_, axis) => (axis === 2 ? 5 : 0));
const field: Field = {
  texts: 90,
  terms: new Map([['hive', { texts: 9, titles: 3, free: 5, vector }]]),
  ...{ things: new Map(), topics: null, kinds: null },
};
const paper = {
  ...{ slug: 'a', title: 'Wax in Winter', brief: null },
  abstract: 'The hive is warm. Wax melts in July.',
};

test('a paper is seen whole, by its title and by its last sentence; a word of the title counts twice', () => {
  const [whole, title, end] = paperViews(paper, field);
  assert.equal(whole?.counts.get('wax'), 3);
  assert.equal(whole?.counts.get('hive'), 1);
  assert.deepEqual([title?.counts.has('winter'), title?.counts.has('hive')], [true, false]);
  assert.deepEqual([end?.counts.has('melt'), end?.counts.has('hive')], [true, false]);
});

test('a view lies where its terms do, and nowhere where the field knows none', () => {
  const views = paperViews(paper, field);
  assert.deepEqual(
    views.map(({ vector: place }) => place?.[2] ?? null),
    [1, null, null],
  );
  const numbers = viewNumbers(views, dimensions);
  assert.equal(numbers.length, 3 * dimensions);
  assert.deepEqual(
    [...numbers.entries()].filter(([, value]) => value !== 0),
    [[2, 1]],
  );
});

test('the brief is looked at where there is no abstract', () => {
  const [whole, , end] = paperViews({ ...paper, abstract: null, brief: 'A hive sings.' }, field);
  assert.deepEqual([whole?.counts.has('hive'), end?.counts.has('sing')], [true, true]);
});
