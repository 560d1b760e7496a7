import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Example, type LinearSettings, trainLinear, type Weights } from './train-linear.ts';

const settings: LinearSettings = {
  ...{ features: 4, classes: 2, several: false, passes: 20, step: 0.1, decay: 1e-3, ruleDecay: 0 },
};
const example = (
  features: number[],
  classes: number[],
  rules = [[0], [0]],
  values = features.map(() => 1),
): Example => ({
  features: Int32Array.from(features),
  values: Float32Array.from(values),
  ...{ rules, classes, weight: 1 },
});
const many = (...examples: Example[]) => Array.from({ length: 30 }, () => examples).flat();

/** What speaks for each class of an example. */
function odds({ features, values, rules }: Example, { own, shared, bias }: Weights): number[] {
  return [...bias].map((start, one) => {
    const told = [...features].map((at, place) => (own[one * 4 + at] ?? 0) * (values[place] ?? 0));
    const ruled = (rules[one] ?? []).map((value, at) => value * (shared[at] ?? 0));
    return [...told, ...ruled].reduce((sum, value) => sum + value, start);
  });
}
const first = (one: Example, weights: Weights) => {
  const all = odds(one, weights);
  return all.indexOf(Math.max(...all));
};

test('classes that words part are told apart', () => {
  const [bees, comets] = [example([0, 2], [0]), example([1, 2], [1])];
  const weights = trainLinear(many(bees, comets), settings);
  assert.deepEqual([first(bees, weights), first(comets, weights)], [0, 1]);
  assert.ok(Math.abs(weights.own[2] ?? 9) < Math.abs(weights.own[0] ?? 0) / 4);
});

test('classes that lie on two sides of an axis are told apart', () => {
  const sides = [0.4, -0.4].map((value, at) => example([3], [at], [[0], [0]], [value]));
  const weights = trainLinear(many(...sides), settings);
  assert.deepEqual(
    sides.map((one) => first(one, weights)),
    [0, 1],
  );
});

test('what rules say counts alike for all classes, also where words say nothing', () => {
  const ruled = [
    [[1], [0]],
    [[0], [1]],
  ].map((rules, at) => example([2], [at], rules));
  const weights = trainLinear(many(...ruled), settings);
  assert.ok((weights.shared[0] ?? 0) > 0.5);
  assert.deepEqual(
    ruled.map((one) => first(one, weights)),
    [0, 1],
  );
});

test('a paper of several classes is of each, the first leads', () => {
  const [both, one] = [example([0], [1, 0]), example([1], [0])];
  const weights = trainLinear(many(both, one, example([2], [])), { ...settings, several: true });
  const [zero = 0, leading = 0] = odds(both, weights);
  assert.ok(leading > zero && zero > 0, `${leading} and ${zero}`);
  assert.ok((odds(one, weights)[1] ?? 0) < 0);
});

test('an example that counts more weighs more', () => {
  for (const heavy of [0, 1]) {
    const torn = [0, 1].map((one) => ({
      ...example([0], [one]),
      weight: one === heavy ? 1 : 0.2,
    }));
    assert.equal(first(example([0], []), trainLinear(many(...torn), settings)), heavy);
  }
});

test('weights are drawn to 0, the more the greater the decay', () => {
  const examples = many(example([0], [0]), example([1], [1]));
  const [little = 0, much = 0] = [1e-4, 1e-1].map(
    (decay) => trainLinear(examples, { ...settings, decay }).own[0],
  );
  assert.ok(much > 0 && much < 0.8 * little, `${much} beside ${little}`);
});

test('what rules say is drawn to 0 by a decay of its own', () => {
  const ruled = [0, 1].map((one) => example([one], [one], [[1 - one], [one]]));
  const [free = 0, drawn = 0] = [0, 1e-1].map(
    (ruleDecay) => trainLinear(many(...ruled), { ...settings, ruleDecay }).shared[0],
  );
  assert.ok(drawn > 0 && drawn < 0.8 * free, `${drawn} beside ${free}`);
});

test('the same examples give the same bytes', () => {
  const examples = many(example([0, 2], [0]), example([1], [1]));
  assert.deepEqual(trainLinear(examples, settings), trainLinear(examples, settings));
});
