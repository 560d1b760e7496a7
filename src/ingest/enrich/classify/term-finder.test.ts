import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asWritten, termFinder, words } from './term-finder.ts';

const stems: [string, string][] = [
  ['Fine-tuning LLMs', 'fine tuning llm'],
  ['Quantised weights', 'quantized weight'],
  ['modelling behaviours', 'modeling behavior'],
  ['policies, losses and boxes', 'policy loss and box'],
  ['bias of the news', 'bia of the news'],
  ['Schrödinger bridges', 'schrodinger bridge'],
  ['Is it?', 'is it ?'],
];

for (const [text, expected] of stems) {
  test(`compares the words of "${text}" as "${expected}"`, () => {
    assert.equal(
      words(text)
        .map(({ stem }) => stem)
        .join(' '),
      expected,
    );
  });
}

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

test('an open-ended term is shown as the text has it, others as the topic file spells them', () => {
  const pairs: [terms: string[], text: string, shown: string[]][] = [
    [['early exit*'], 'We study early exiting of layers.', ['early exiting']],
    [['fine-tuning', 'LoRA'], 'Finetuning with LoRA', ['fine-tuning', 'LoRA']],
    [['quantiz*', 'quantization'], 'On quantization', ['quantization']],
    [['prun*'], 'no such word', ['prun']],
  ];
  for (const [terms, text, shown] of pairs) assert.deepEqual(asWritten(terms, text), shown);
});

test('“distilling” is found by a term that says any ending of “distill”', () => {
  const found = termFinder(['distill*'])(words('Distilling and distilled, by distillation'));
  assert.deepEqual(
    found.map(({ start }) => start),
    [0, 2, 4],
  );
});
