import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordKey } from '../../../text/words.ts';
import { terms, words } from './terms.ts';

test('spellings of one word share a key', () => {
  const groups = [
    ['model', 'models', 'Models'],
    ['modelling', 'modeling'],
    ['pre-training', 'pretraining', 'Pretraining'],
    ['optimisation', 'optimization'],
    ['behaviour', 'behavior'],
    ['systematic', 'systematically'],
  ];
  for (const group of groups) assert.equal(new Set(group.map(wordKey)).size, 1, group.join(', '));
});

test('words that only look alike keep their keys', () => {
  for (const [a, b] of [
    ['hour', 'horse'],
    ['noise', 'nose'],
    ['policy', 'police'],
    ['family', 'famous'],
  ]) {
    assert.notEqual(wordKey(a ?? ''), wordKey(b ?? ''));
  }
});

test('function words and bare numbers part what stands around them', () => {
  const joined = words('Green gardens in 12 towns of glass').map(({ surface, joined }) => [
    surface,
    joined,
  ]);
  assert.deepEqual(joined, [
    ['Green', false],
    ['gardens', true],
    ['towns', false],
    ['glass', true],
  ]);
});

test('a term is a word or two neighbours, not across punctuation, not of generic words alone', () => {
  const cases: [string, string[]][] = [
    ['rose garden', ['rose', 'garden', 'rose garden']],
    ['rose, garden', ['rose', 'garden']],
    ['chain of roses', ['chain', 'roses', 'chain of roses']],
    ['long-context roses', ['long', 'context', 'roses', 'context roses']],
    ['novel method', ['novel', 'method']],
  ];
  for (const [text, expected] of cases) {
    const surfaces = terms(text).map(({ surface }) => surface);
    assert.deepEqual([...surfaces].sort(), [...expected].sort(), text);
  }
});
