import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termSets } from './term-sets.client.ts';

test('terms are told apart by who has them, strongest first', () => {
  const sets = termSets([
    ['hedge', 'yew', 'lamp'],
    ['Hedge', 'yew', 'robot'],
    ['rose', 'hedge'],
  ]);
  assert.deepEqual(sets, {
    all: ['hedge'],
    some: [['yew'], ['yew'], []],
    own: [['lamp'], ['robot'], ['rose']],
  });
});

test('of two papers none has terms that only some share, and one alone shares nothing', () => {
  assert.deepEqual(termSets([['a', 'b'], ['b']]), { all: ['b'], some: [[], []], own: [['a'], []] });
  assert.deepEqual(termSets([['a']]), { all: [], some: [[]], own: [['a']] });
});
