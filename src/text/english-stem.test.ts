import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishStem } from './english-stem.ts';

// From the vocabulary that Snowball publishes with the algorithm.
const pairs = {
  consign: 'consign',
  consigned: 'consign',
  consistency: 'consist',
  consolation: 'consol',
  consolidate: 'consolid',
  knack: 'knack',
  knavish: 'knavish',
  kneeling: 'kneel',
  knightly: 'knight',
  generalization: 'general',
  generative: 'generat',
  organization: 'organiz',
  international: 'internat',
  skies: 'sky',
  dying: 'die',
  news: 'news',
  hopping: 'hop',
  hoping: 'hope',
  agreed: 'agre',
  relational: 'relat',
  quantization: 'quantiz',
  caches: 'cach',
  is: 'is',
};

for (const [word, stem] of Object.entries(pairs)) {
  test(`the stem of “${word}” is “${stem}”`, () => assert.equal(englishStem(word), stem));
}

test('names of object properties are words like others', () => {
  assert.equal(englishStem('constructor'), 'constructor');
});
