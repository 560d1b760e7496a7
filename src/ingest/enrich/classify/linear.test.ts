import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinearModel } from '../../../model/linear-model.ts';
import { dimensions } from '../../../text/text-vector.ts';
import { judgeClass, judgeClasses, reasonsOf } from './linear.ts';

const along = (axis: number, length = 1) => {
  const vector = new Float32Array(dimensions);
  vector[axis] = length;
  return vector;
};
const model: LinearModel = {
  shared: [2],
  unknown: -4,
  classes: { bees: { bias: -1, views: [...along(0, 3)] }, comets: { bias: -2, views: [] } },
  words: { 'x hive': { bees: 0.5 }, 'x tail': { bees: -0.25, comets: 1 } },
};
const words = new Map([
  ['x hive', 'hive'],
  ['x tail', 'tail'],
  ['x new', 'new'],
]);
const shown = { numbers: along(0, 0.5), words };

test('bias, vectors, words and rules of a class add up', () => {
  assert.equal(judgeClass(model, 'bees', shown, [0.5]), -1 + 1.5 + 0.5 - 0.25 + 1);
  assert.equal(judgeClass(model, 'comets', shown, [0]), -2 + 1);
});

test('of a class that was not learnt the rules alone tell', () => {
  assert.equal(judgeClass(model, 'lamps', shown, [3]), -4 + 6);
  assert.equal(judgeClass(model, 'lamps', { numbers: along(0, 9), words }, [3]), -4 + 6);
});

test('the reasons for a class are the words and vectors that speak for it, strongest first', () => {
  const vectors = new Map([
    ['honey', along(0, 3)],
    ['wax', along(0, 1)],
    ['ice', along(1, 4)],
  ]);
  const counts = new Map([...vectors.keys(), 'hive'].map((key) => [key, 1]));
  const views = [{ counts, vector: null }];
  const reasons = reasonsOf(model, 'bees', { ...shown, views }, (key) => vectors.get(key));
  assert.deepEqual(
    reasons.map(([key]) => key),
    ['honey', 'wax', 'hive'],
  );
  assert.deepEqual(
    reasonsOf(model, 'lamps', { ...shown, views }, () => undefined),
    [],
  );
});

test('a term said often is a stronger reason than one said once', () => {
  const counts = new Map([
    ['honey', 1],
    ['wax', 5],
  ]);
  const views = [{ counts, vector: null }];
  const bare = { ...shown, views, words: new Map() };
  const [first] = reasonsOf(model, 'bees', bare, () => along(0));
  assert.equal(first?.[0], 'wax');
});

test('several classes are judged as each alone', () => {
  const names = ['bees', 'comets', 'lamps'];
  const rules = [[0.5], [0], [3]];
  assert.deepEqual(
    judgeClasses(model, names, shown, rules),
    names.map((name, at) => judgeClass(model, name, shown, rules[at] ?? [])),
  );
});
