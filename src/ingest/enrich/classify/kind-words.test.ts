import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindWords } from './kind-words.ts';

const wordsOf = (title: string, abstract: string) =>
  kindWords({ slug: 'a', title, brief: null, abstract });
/** The words of a text that bear one of some marks. */
const marked = (abstract: string, ...marks: string[]) =>
  [...wordsOf('', abstract).keys()].filter((word) => marks.includes(word.split(' ')[0] ?? ''));

test('words are shown with where they stand: in the title, at its ends, behind its colon, in the text', () => {
  const words = wordsOf('Hedges: A Garden Survey?', 'Birds nest. All Data are free.');
  for (const word of ['T hedges', 'T a garden', 'T ?', 'T^ hedges', 'T$ survey', 'T: a garden'])
    assert.ok(words.has(word), word);
  for (const word of ['a birds', 'a data']) assert.ok(words.has(word), word);
  for (const word of ['T^ garden', 'T$ garden', 'T: survey', 'a hedges', 'a all data'])
    assert.ok(!words.has(word), word);
  assert.equal(words.get('a data'), 'Data');
});

test('what authors say that they did is shown, and to what', () => {
  const deeds = (text: string) => marked(text, 'v1', 'o1');
  assert.deepEqual(deeds('Gardens fade. Here we then propose a new watering method for hedges.'), [
    'v1 propos',
    'o1 method',
  ]);
  assert.deepEqual(deeds('This paper surveys plants that creep.'), ['v1 survey', 'o1 plant']);
  assert.deepEqual(deeds('The gardeners introduce a method.'), []);
});

test('what a name is said to be counts, behind a comma or brackets', () => {
  for (const text of ['We present Hoe, a system for weeds.', 'We present Hoe (H), a system.'])
    assert.deepEqual(marked(text, 'o1'), ['o1 hoe', 'o1 system'], text);
});

test('a phrase of several adjectives ends at its noun', () => {
  assert.deepEqual(marked('We build a simple yet strong baseline to rake.', 'o'), ['o baselin']);
});

test('later deeds are told apart from the first', () => {
  assert.deepEqual(marked('We propose a rake. We prove two bounds.', 'v', 'o', 'v1', 'o1'), [
    ...['v propos', 'o rake', 'v1 propos', 'o1 rake'],
    ...['v prove', 'o bound'],
  ]);
});

test('a name that ends as benchmarks do is shown as such', () => {
  assert.equal(wordsOf('WeedBench: Which Plants Creep', '').get('T …bench'), 'WeedBench');
  for (const title of ['Weeds: A Bench', 'A Bench in the Garden'])
    assert.ok(!wordsOf(title, '').has('T …bench'), title);
});
