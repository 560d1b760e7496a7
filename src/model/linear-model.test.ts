import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type LinearModel, modelFileSchema, modelOfFile, modelText } from './linear-model.ts';

const back = (model: LinearModel) =>
  modelOfFile(modelFileSchema.parse(JSON.parse(modelText(model))));

test('a model comes back from its file as it was, each word on a line of its own', () => {
  const model: LinearModel = {
    ...{ shared: [0.5, -1.25], unknown: -3.004 },
    classes: { bees: { bias: 1.5, views: [0.001, -2] }, comets: { bias: 0, views: [] } },
    words: { 'x hive': { bees: 0.25 }, 'T$ "tail" \\ 9': { bees: -0.04, comets: 1.1 } },
  };
  assert.deepEqual(back(model), model);
  assert.match(modelText(model), /^"x hive":\[0,25\],$/m);
});

test('a model of any words and classes comes back, its weights in hundredths', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');
  const hundredths = fc.integer({ min: -900, max: 900 }).map((value) => value / 100 + 0);
  const models = fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).chain((names) =>
    fc.record({
      shared: fc.array(hundredths),
      unknown: hundredths,
      classes: fc.constant(Object.fromEntries(names.map((one) => [one, { bias: 1, views: [2] }]))),
      words: fc.dictionary(
        name,
        fc.dictionary(fc.constantFrom(...names), hundredths, { noNullPrototype: true }),
        { noNullPrototype: true },
      ),
    }),
  );
  fc.assert(fc.property(models, (model) => assert.deepEqual(back(model), { ...model })));
});
