import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicSchema } from './topic.ts';

const sound = {
  name: 'Knitting',
  family: 'science',
  order: 1,
  definition: 'yarn and needles',
  terms: { yarn: 5 },
};

test('a topic needs neither negative terms, nor a lead, nor what labels say of it', () => {
  const { not, lead, label, parts, apart } = topicSchema.parse(sound);
  assert.deepEqual([not, lead, label, parts, apart], [{}, 1, undefined, undefined, undefined]);
});

const faults: [string, object][] = [
  ['a family of two lines', { family: 'sea\nshore' }],
  ['no term', { terms: {} }],
  ['a weight of nought', { terms: { yarn: 0 } }],
  ['a weight in words', { terms: { yarn: 'much' } }],
  ['a definition of two lines', { definition: 'yarn\nneedles' }],
  ['a part that no term tells', { parts: { socks: [] } }],
  ['a misspelt field', { term: { yarn: 5 } }],
];

for (const [fault, change] of faults) {
  test(`a topic with ${fault} is refused`, () => {
    assert.equal(topicSchema.safeParse({ ...sound, ...change }).success, false);
  });
}
