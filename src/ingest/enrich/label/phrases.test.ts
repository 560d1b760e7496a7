import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoun } from './phrases.ts';

test('words that name something are told from others by their endings', () => {
  const nouns = ['gardens', 'rose gardening', 'acceleration', 'climate', 'retrieval', 'speed'];
  const others = [
    'Accelerate',
    'water wisely',
    'prunable',
    'optimise',
    'clarify',
    'hidden natural',
  ];
  for (const word of nouns) assert.ok(isNoun(word), word);
  for (const word of others) assert.ok(!isNoun(word), word);
});
