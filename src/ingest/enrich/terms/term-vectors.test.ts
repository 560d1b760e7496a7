import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termVectors } from './term-vectors.ts';

const part = (text: string) => [{ text, weight: 1 }];
const known = (texts: number) => ({ texts, titles: 1, free: 1 });
const field = {
  texts: 1000,
  terms: new Map([
    ['hose', known(100)],
    ['kettl', known(10)],
  ]),
  things: new Map(),
  ...{ topics: null, kinds: null },
};

/** What a term weighs in the first of some texts. */
function weightOf(key: string, ...texts: string[]): number {
  const { vectors, keys } = termVectors(texts.map(part), field);
  const at = vectors[0]?.ids.indexOf(keys.indexOf(key)) ?? -1;
  return vectors[0]?.weights[at] ?? 0;
}

test('with a field a term weighs the same in any company, and more the fewer of its texts have it', () => {
  const text = 'hose and kettle';
  const alone = weightOf('hose', text, 'hose and kettle');
  assert.ok(alone > 0 && alone < weightOf('kettl', text, 'hose and kettle'));
  assert.equal(weightOf('hose', text, 'hose', 'hose', 'hose', 'a hose'), alone);
});

test('a term that no field knows counts as rare where two texts share it', () => {
  assert.ok(weightOf('mulch', 'hose, mulch', 'mulch') > weightOf('hose', 'hose, mulch', 'hose'));
});
