import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedWords } from './indexed-words.ts';

const cases: [text: string, words: string[]][] = [
  ['Two words.', ['0 two', '1 words']],
  ['KV-cache', ['0 kvcache', '0 kv', '0 cache']],
  ['FlexLLM', ['0 flexllm', '0 flex', '0 llm']],
  ['WKWebVIEWComponent', ['0 wkwebviewcomponent', '0 wk', '0 web', '0 view', '0 component']],
  ['naïve Schrödinger', ['0 naive', '1 schrodinger']],
  ['a · b', ['0 a', '2 b']],
  ['the model’s', ['0 the', '1 models']],
];

for (const [text, words] of cases) {
  test(`“${text}” is indexed as ${words.join(', ')}`, () => {
    assert.deepEqual(
      indexedWords(text).map(({ position, form }) => `${position} ${form}`),
      words,
    );
  });
}
