import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { termFinder } from './term-finder.ts';
import { words } from './words.ts';

const cases: [term: string, text: string, found: boolean][] = [
  ['fine-tuning', 'Finetuning of a model', true],
  ['finetuning', 'a fine tuning recipe', true],
  ['language model', 'Large Language Models', true],
  ['prun*', 'The network is pruned once', true],
  ['prun*', 'a prune', true],
  ['pruning', 'The network is pruned once', false],
  ['RAG', 'a RAG pipeline', true],
  ['RAG', 'a rag doll', false],
  ['MoE', 'MoEs in a row', true],
  ['MoE', 'moe', false],
  ['Monte Carlo tree search', 'Monte Carlo Tree Search', true],
  ['art', 'the state of the artwork', false],
  ['quantization', 'post-training quantisation', true],
  ['?', 'Does it work?', true],
];

for (const [term, text, found] of cases) {
  test(`${found ? 'finds' : 'does not find'} "${term}" in "${text}"`, () => {
    assert.equal(termFinder([term])(words(text)).length > 0, found);
  });
}

test('tells where a term stands', () => {
  const [match] = termFinder(['low-rank'])(words('A low-rank update'));
  assert.deepEqual(match, { term: 'low-rank', start: 1, end: 3 });
});

test('finds every term of a text made of terms, and none of no terms', () => {
  const word = fc.stringMatching(/^[b-df-hj-np-rt-z]{4,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), (terms) => {
      const found = new Set(termFinder(terms)(words(terms.join(' '))).map(({ term }) => term));
      assert.deepEqual([...found].sort(), [...terms].sort());
      assert.deepEqual(termFinder([])(words(terms.join(' '))), []);
    }),
  );
});
