import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renumbered, TermCounter } from './count-terms.ts';

const row = (title: string, abstract: string) => {
  return { arxiv: title, day: '2026-01-02', title, abstract, authors: [] };
};
const counterOf = (texts: readonly (readonly [title: string, abstract: string])[]) => {
  const counter = new TermCounter();
  for (const [title, abstract] of texts) counter.add(row(title, abstract));
  return counter.counted();
};

test('a term is counted once for each text, title and text in which it stands free', () => {
  const { terms } = counterOf([
    ['Hives', 'A hive. The hive is warm, and a hive is old.'],
    ['Wax', 'The wax hive melts.'],
    ...Array.from({ length: 3 }, () => ['Bees', 'Inside a wax hive.'] as const),
  ]);
  const hive = terms.find(({ key }) => key === 'hive');
  assert.deepEqual(hive, { key: 'hive', texts: 5, titles: 1, free: 1 });
});

test('words stand in five texts or more, pairs in twenty, in the order of their keys', () => {
  const some = (count: number, abstract: string) =>
    Array.from({ length: count }, () => ['Bees', abstract] as const);
  const { terms } = counterOf([
    ...some(20, 'Old wax melts.'),
    ...some(19, 'A cold hive.'),
    ...some(4, 'Snow.'),
  ]);
  const keys = terms.map(({ key }) => key);
  assert.ok(keys.includes('wax melt') && keys.includes('hive'));
  assert.ok(!keys.includes('cold hive') && !keys.includes('snow'));
  assert.deepEqual(keys, keys.toSorted());
});

test('texts are the numbers of their terms, title and sentences apart, rare terms left out', () => {
  const { terms, texts } = counterOf(
    Array.from({ length: 5 }, (_, at) => ['Wax', `Bees hum${at}. Bees sing.`] as const),
  );
  const keys = (numbers?: Int32Array) => [...(numbers ?? [])].map((at) => terms[at]?.key);
  assert.deepEqual(keys(texts[3]?.title), ['wax']);
  assert.deepEqual(texts[3]?.sentences.map(keys), [['bee'], ['bee', 'sing']]);
});

test('a text is renumbered without the terms that have no number', () => {
  const text = { title: Int32Array.of(0, 1), sentences: [Int32Array.of(2, 1, 2)] };
  assert.deepEqual(renumbered(text, Int32Array.of(-1, 0, 5)), {
    title: Int32Array.of(0),
    sentences: [Int32Array.of(5, 0, 5)],
  });
});
