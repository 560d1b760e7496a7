import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type SearchRoot, searchFiles } from '../root.ts';
import { groupSpellings } from '../vocabulary/vocabulary.ts';
import { correctWord, editDistance } from './settle.ts';
import { correctedText } from './understand.ts';
import { Vocabulary } from './vocabulary.ts';

const groups = groupSpellings(
  new Map([
    ['quantization', 40],
    ['pruning', 20],
    ['proving', 3],
    ['camelidae', 1],
    ['valve', 1],
    ['vale', 1],
    ['picture', 0],
    ['provinc', 0],
    ['mixture', 9],
  ]),
);
const files = new Map(groups.map(({ group, text }) => [searchFiles.spellings('v', group), text]));
const root: SearchRoot = {
  version: 'v',
  topics: [],
  kinds: [],
  digests: [],
  papers: [],
  shards: [],
  texts: [],
  common: [],
  spellings: groups.map(({ group }) => group),
};
const vocabulary = new Vocabulary(
  root,
  async (name) => files.get(name) ?? assert.fail(`no file ${name}`),
);

const cases: [form: string, words: string[]][] = [
  ['quantizaton', ['quantization']],
  ['qunatization', ['quantization']],
  ['uqantization', ['quantization']],
  ['prunning', ['pruning']],
  ['camelidea', ['camelidae']],
  ['vlave', ['valve']],
  ['vae', []],
  ['picture', []],
  ['zebra', []],
  ['province', []],
  ['2024', []],
];

for (const [form, words] of cases) {
  test(`“${form}” is ${words.length > 0 ? `a slip of ${words}` : 'left as it is'}`, async () => {
    assert.deepEqual(await correctWord(form, vocabulary), words);
  });
}

test('of words that are as near, the likelier comes first', async () => {
  assert.deepEqual(await correctWord('valle', vocabulary), ['vale', 'valve']);
});

test('one slip is one step, a swap of neighbours too', () => {
  for (const slip of ['ab', 'acb', 'abbc', 'abd']) assert.equal(editDistance('abc', slip, 2), 1);
});

test('the distance is the same both ways, and one more than the limit beyond it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      const whole = editDistance(a, b, 20);
      assert.equal(editDistance(b, a, 20), whole);
      assert.equal(editDistance(a, b, 1), Math.min(whole, 2));
    }),
  );
});

test('a question is shown with its slips corrected and the rest as it was', () => {
  const corrections = new Map([['clincal', 'clinical']]);
  assert.deepEqual(correctedText(' Clincal “Camel” ', corrections), {
    from: 'Clincal “Camel”',
    to: 'clinical “Camel”',
  });
  assert.equal(correctedText('clinical', new Map()), undefined);
});
