import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAbbreviations } from './phrase-rules.ts';

const cases: [text: string, pairs: string[]][] = [
  ['We cache the key-value (KV) pairs.', ['KV = key-value']],
  ['a sparse mixture of experts (MoE) layer', ['MoE = mixture of experts']],
  ['MoE (mixture of experts) layers', ['MoE = mixture of experts']],
  ['Large language models (LLMs) are large.', ['LLM = Large language models']],
  ['low-rank adaptation [LoRA] is cheap', ['LoRA = low-rank adaptation']],
  ['as shown before (see Table 2) and later (left)', []],
  ['the results (GPU) are unrelated', []],
];

for (const [text, pairs] of cases) {
  test(`“${text}” defines ${pairs.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(
      findAbbreviations([text]).map(({ short, long }) => `${short} = ${long}`),
      pairs,
    );
  });
}

test('texts are counted, whatever hyphens and plurals they write, and the commonest comes first', () => {
  const texts = [
    'a rare form (RF) and a radio frequency (RF)',
    'radio-frequency (RF) again',
    'radio frequencies (RF)',
  ];
  const [first] = findAbbreviations(texts);
  assert.deepEqual([first?.long, first?.count], ['radio frequency', 2]);
});
