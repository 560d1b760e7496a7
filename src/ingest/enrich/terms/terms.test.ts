import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terms, words } from './terms.ts';

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
