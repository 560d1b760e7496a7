import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nounPhrases } from './noun-phrases.ts';

const list = (text: string) => nounPhrases(text, () => true);
const nouns = (text: string) => list(text).flatMap(({ noun, surface }) => (noun ? surface : []));

test('phrases of up to four words are listed, none cutting a hyphened compound', () => {
  assert.deepEqual(
    list('Yew hedges at rose-bed gardens').map(({ surface }) => surface),
    ['Yew', 'Yew hedges', 'hedges', 'rose-bed', 'rose-bed gardens', 'gardens'],
  );
});

test('what stands before an article or behind to is no noun, and what is joined to another word is none yet', () => {
  assert.deepEqual(nouns('The robot lifts the kettle.'), ['kettle']);
  assert.deepEqual(nouns('We want to water.'), []);
  assert.deepEqual(nouns('It is robust.'), []);
  assert.deepEqual(nouns('A hose for drip watering.'), ['hose', 'drip watering', 'watering']);
});
