import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strengthsOf } from './strengths-of.ts';

const strengths = new Map([
  ['bees', 7],
  ['hives', 2],
]);

test('topics found in the text keep their strengths, the weak ones too', () => {
  assert.deepEqual(strengthsOf({ topics: [{ slug: 'bees', terms: [] }], strengths }), strengths);
});

test('a topic given against the text counts alone', () => {
  const topics = [{ slug: 'comets', terms: [] }];
  assert.deepEqual(strengthsOf({ topics, strengths }), new Map([['comets', 1]]));
});
