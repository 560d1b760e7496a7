import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoun, phrases, phraseWeights } from './phrases.ts';

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

test('German nouns are told by their capital, and others not by English endings', () => {
  assert.ok(isNoun('virtuelle Versammlung', 'de'));
  assert.ok(!isNoun('virtuelle', 'de'));
  for (const scrap of ['tieffrequentem Schall', 'langer Krankheit', 'Schutz freien Willens'])
    assert.ok(!isNoun(scrap, 'de'), scrap);
  assert.ok(isNoun('perspective', 'fr'));
});

test('a unit after a number is no part of a phrase', () => {
  const surfaces = (text: string) => phrases(text).map(({ surface }) => surface);
  assert.ok(!surfaces('Letting Water Fall to 15 cm Keeps the Yield').includes('cm Keeps'));
  assert.ok(surfaces('ML Models').includes('ML Models'));
});

test('everyday words name no digest of a small collection', () => {
  const paper = { slug: 'a', title: 'Kettles: When Stopping, after Two Days', brief: null };
  const weights = phraseWeights([{ ...paper, abstract: null }], 1).get('a');
  assert.deepEqual([...(weights?.keys() ?? [])], ['kettl']);
});
