import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf } from './lexicon.ts';

const isSmall = (language: string, word: string, initial = false) =>
  lexiconOf(language).isFunctionWord(word, initial);

test('function words are those of the language', () => {
  for (const [language, word] of [
    ['en', 'with'],
    ['de-AT', 'für'],
    ['fr', 'dans'],
    ['es', 'entre'],
    ['ru', 'если'],
    ['pl', 'przez'],
  ] as const) {
    assert.ok(isSmall(language, word), word);
    assert.ok(!isSmall(language, 'kettle'), language);
  }
  assert.ok(!isSmall('en', 'für'));
});

test('a German noun is no function word, though its small twin is one', () => {
  assert.ok(isSmall('de', 'recht'));
  assert.ok(!isSmall('de', 'Recht'));
  assert.ok(isSmall('de', 'Der', true));
});

test('an abbreviation of the language is no subject', () => {
  for (const word of ['Abs', 'bzw', 'ff']) assert.ok(isSmall('de', word), word);
});

test('inflected forms of a language share a key', () => {
  for (const [language, ...words] of [
    ['de', 'Vertrag', 'Verträge', 'Vertrags'],
    ['fr', 'contrat', 'contrats'],
    ['es', 'contrato', 'contratos'],
    ['en', 'modelling', 'models'],
  ] as const) {
    assert.equal(new Set(words.map(lexiconOf(language).keyOf)).size, 1, words.join(', '));
  }
});

test('a language without a stemmer compares words as they are', () => {
  assert.equal(lexiconOf('xx').keyOf('Organs'), 'organs');
});
