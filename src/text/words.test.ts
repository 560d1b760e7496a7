import assert from 'node:assert/strict';
import { test } from 'node:test';
import { functionWords, splitWords, wordKey } from './words.ts';

test('words are runs of letters and digits, each with its place', () => {
  const placed = (text: string, signs?: string) =>
    splitWords(text, signs).map(({ surface, start }) => `${start} ${surface}`);
  assert.deepEqual(placed('A KV-cache’s é 2x.'), [
    '0 A',
    '2 KV',
    '5 cache',
    '11 s',
    '13 é',
    '15 2x',
  ]);
  assert.deepEqual(placed('Why not?', '?'), ['0 Why', '4 not', '7 ?']);
  assert.deepEqual(placed(' … '), []);
});

test('function words are small words, and no word of a subject', () => {
  for (const word of ['the', 'with', 'want', 'versus']) assert.ok(functionWords.has(word), word);
  for (const word of ['like', 'model', 'The']) assert.ok(!functionWords.has(word), word);
});

test('spellings of one word share a key', () => {
  const groups = [
    ['model', 'models', 'Models'],
    ['modelling', 'modeling'],
    ['pre-training', 'pretraining', 'Pretraining'],
    ['optimisation', 'optimization'],
    ['behaviour', 'behavior'],
    ['LLM', 'LLMs'],
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
