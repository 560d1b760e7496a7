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

test('terms of a German text are free of German function words', () => {
  const surfaces = terms('Der Zugang der Erklärung nach Abs. 2', 'de').map(
    ({ surface }) => surface,
  );
  assert.deepEqual(surfaces, ['Zugang', 'Erklärung']);
});

test('units and German words that are no nouns name nothing', () => {
  const naming = (text: string, language?: string) =>
    terms(text, language).map(({ surface, naming }) => `${surface} ${naming}`);
  assert.deepEqual(naming('12 kg seeds'), ['kg -1', 'seeds 1', 'kg seeds -1']);
  assert.deepEqual(naming('95% CI, HR 1.9, 0.4 SD'), ['CI -1', 'HR -1', 'SD -1']);
  assert.deepEqual(naming('the CI of code'), ['CI 1', 'code 1', 'CI of code 1']);
  assert.deepEqual(naming('Neues Baurecht', 'de')[0], 'Neues 0');
  assert.deepEqual(naming('Mieter frieren. Zögernd', 'de'), [
    'Mieter 1',
    'frieren -1',
    'Mieter frieren -1',
    'Zögernd 0',
  ]);
});

test('the number of a provision is no term without its sign', () => {
  const surfaces = (text: string) => terms(text, 'de').map(({ surface }) => surface);
  assert.deepEqual(surfaces('Sachverständige nach § 407a ZPO'), ['Sachverständige', 'ZPO']);
  assert.deepEqual(surfaces('nach §§ 35a, 36 VwVfG'), ['VwVfG']);
});
