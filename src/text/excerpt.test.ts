import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from './excerpt.ts';
import { sentence } from './sentences.ts';

test('a long text is cut at a word, a short one is not', () => {
  assert.equal(excerpt('one two three', 20), 'one two three');
  assert.equal(excerpt('one two, three four', 12), 'one two…');
  assert.ok(excerpt('x'.repeat(50), 20).length <= 20);
  assert.equal(excerpt('x🧪🧪🧪', 4), 'x…');
});

test('a phrase becomes a sentence', () => {
  assert.equal(sentence('pruning, sharing'), 'Pruning, sharing.');
  assert.equal(sentence('Why?'), 'Why?');
});
