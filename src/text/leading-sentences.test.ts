import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadingSentences } from './leading-sentences.ts';

test('the first sentences of a text, whole, at least one', () => {
  for (const [text, length, expected] of [
    ['It halves 2.5 of them. Another one follows.', 30, 'It halves 2.5 of them.'],
    ['Is it? It is. It was not before.', 13, 'Is it? It is.'],
    ['A sentence that is longer than that. Another.', 10, 'A sentence that is longer than that.'],
    ['Only one', 99, 'Only one'],
    ['', 99, ''],
  ] as const) {
    assert.equal(leadingSentences(text, length), expected);
  }
});
