import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acronymsText, readAcronyms } from '../../src/model/acronym.ts';
import { learnAcronyms } from './acronyms.ts';

const text = (abstract: string, title = 'Of bees') => ({ title, abstract });
const times = (count: number, abstract: string) =>
  Array.from({ length: count }, () => text(abstract));

const rows = (texts: { title: string; abstract: string }[]) =>
  learnAcronyms(texts).map(({ acronym, writtenOut, texts }) => [acronym, writtenOut, texts]);

test('an acronym is learnt from texts that write it out, before or after it', () => {
  const texts = [
    ...times(2, 'We keep a honey bee (HB) in a hive.'),
    text('HB (honey bee) colonies.'),
    text('A honey bee (HB), and again a honey bee (HB).'),
  ];
  assert.deepEqual(rows(texts), [['HB', 'honey bee', 4]]);
});

test('a meaning of fewer than three texts is left out', () => {
  assert.deepEqual(rows(times(2, 'A honey bee (HB).')), []);
  assert.deepEqual(rows([...times(3, 'A honey bee (HB).'), ...times(2, 'A hard boundary (HB).')]), [
    ['HB', 'honey bee', 3],
  ]);
});

test('plurals, hyphens, capitals and function words make no other meaning', () => {
  const texts = [
    ...times(3, 'A dance of bees (DoB).'),
    text('Dances-of-bees (DoBs) are seen.'),
    text('The Dance of the Bee (DOB).'),
  ];
  assert.deepEqual(rows(texts), [['DoB', 'dance of bees', 5]]);
});

test('of several meanings the commonest comes first, and one of less than a hundredth is a slip', () => {
  const texts = [
    ...times(4, 'A hive board (HB).'),
    ...times(300, 'A honey bee (HB).'),
    ...times(3, 'A honeyed bean (HB).'),
  ];
  const [first, second] = rows([...texts, ...times(60, 'A honey bee (HB).')]);
  assert.deepEqual(
    [first, second],
    [
      ['HB', 'honey bee', 360],
      ['HB', 'hive board', 4],
    ],
  );
  assert.equal(rows([...texts, ...times(60, 'A honey bee (HB).')]).length, 2);
});

test('what is oftener a word in small letters is no acronym', () => {
  const texts = times(3, 'An operating room (OR).');
  assert.equal(rows(texts).length, 1);
  assert.deepEqual(rows([...texts, ...times(4, 'Bees or wasps.')]), []);
});

test('acronyms are read as they were written', () => {
  const learnt = learnAcronyms(times(3, 'A honey bee (HB).'));
  assert.equal(acronymsText(learnt), 'HB\thoney bee\t3\n');
  assert.deepEqual(readAcronyms(acronymsText(learnt)), learnt);
  assert.deepEqual(readAcronyms('HB\n\nhoney\t\t3\n'), []);
});
