import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './words.ts';

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
