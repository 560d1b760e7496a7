import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildVocabulary, vocabularyLines } from './build-vocabulary.ts';
import { groupSpellings, shardLines } from './vocabulary.ts';

const paper = (title: string, abstract: string, topics: string[] = []) => ({
  title,
  brief: null,
  abstract,
  topics,
  authors: ['Grace Hopper'],
  venue: null,
});
const papers = [
  paper('Bees dance', 'A honey bee (HB) tells others where nectar is.', ['animals']),
  paper('How a bee finds nectar', 'Bees see nectar guides on petals in images.', ['animals']),
  paper('Nectar in petals', 'The bee and the nectar, with images.', ['animals']),
  ...Array.from({ length: 9 }, (_, i) =>
    paper(`Bridge ${i}`, 'Steel carries the load.', ['works']),
  ),
];
const topics = [
  { slug: 'animals', name: 'Animals', definition: 'zoology' },
  { slug: 'works', name: 'Public works', definition: 'bridges, dams' },
];
const synonyms = { 'photo, snapshot': 'image, video' };
const acronyms = [{ acronym: 'WXYZ', writtenOut: 'wax of young zebras', texts: 9 }];
const known = { synonyms, acronyms, words: ['beehiv', 'bee'] };
const made = buildVocabulary(papers, topics, known);
const { entries, spellings, names } = made;

test('words are counted by the papers that have them', () => {
  assert.equal(entries.get('nectar')?.df, 3);
  assert.equal(entries.get('hopper')?.df, 12);
});

test('abbreviations lead to their long forms and back', () => {
  assert.deepEqual(entries.get('hb')?.rules[0], { rest: [], to: ['honey', 'bee'], weight: 0.7 });
  assert.deepEqual(entries.get('honey')?.rules[0], { rest: ['bee'], to: ['hb'], weight: 0.7 });
});

test('everyday words lead to what of it the papers have', () => {
  assert.deepEqual(
    entries.get('photo')?.rules.map(({ to }) => to.join(' ')),
    ['imag'],
  );
  assert.equal(entries.get('photo')?.df, 0);
});

test('words go with those of the same papers, and speak for their topics', () => {
  assert.ok(entries.get('nectar')?.near.some(([word]) => word === 'bee'));
  assert.deepEqual(entries.get('nectar')?.topics[0]?.[0], 0);
  assert.deepEqual(entries.get('dam')?.topics[0]?.[0], 1);
});

test('spellings are of the papers, or English without papers', () => {
  assert.equal(spellings.get('petals'), 2);
  assert.equal(spellings.get('because'), 0);
  assert.equal(spellings.get('petlas'), undefined);
});

test('what the field knows is known though no paper has it', () => {
  assert.deepEqual(entries.get('wxyz'), { df: 0, rules: [], near: [], topics: [] });
  assert.equal(spellings.get('beehiv'), 0);
  assert.equal(spellings.get('bee'), 3);
});

test('a vocabulary is the same whatever the order in which papers come', () => {
  const turned = buildVocabulary([...papers].reverse(), topics, known);
  const text = (of: typeof made) => shardLines(vocabularyLines(of)).map((shard) => shard.text);
  assert.deepEqual(text(turned), text(made));
  assert.deepEqual(groupSpellings(turned.spellings), groupSpellings(spellings));
});

test('shards begin with their first keys, in order, and hold every word and name', () => {
  const shards = shardLines(vocabularyLines(made));
  const keys = shards.flatMap(({ text }) => text.split('\n').map((line) => line.split('|')[0]));
  assert.deepEqual(keys, [...entries.keys(), ...names.map(([word]) => `${word} `)].sort());
  for (const { from, text } of shards) assert.ok(text.startsWith(`${from}|`));
});
