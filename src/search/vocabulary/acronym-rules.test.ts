import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acronymRules } from './acronym-rules.ts';

const field = [
  { acronym: 'HB', writtenOut: 'honey bee', texts: 60 },
  { acronym: 'HB', writtenOut: 'hive boards', texts: 30 },
  { acronym: 'HB', writtenOut: 'honeyed beehive', texts: 10 },
];

/** Rules as `from > to weight`, for texts and whether they have the acronym. */
const rules = (texts: string[], acronyms = field) =>
  acronymRules(texts, acronyms).map(
    ({ from, to, weight }) => `${from.join(' ')} > ${to.join(' ')} ${weight.toFixed(2)}`,
  );

test('an acronym that no paper spells out leads to the papers that say it in words', () => {
  assert.deepEqual(rules(['A honey bee dances.']), ['hb > honey bee 0.90']);
});

test('words lead to an acronym that papers have, by what most texts of the field mean', () => {
  assert.deepEqual(rules(['HB dance.']), [
    'honey bee > hb 0.90',
    'hive board > hb 0.64',
    'honey beehiv > hb 0.90',
  ]);
});

test('of several meanings the one that most papers say fits best', () => {
  const texts = ['A hive board.', 'The hive boards.', 'On hive boards.', 'A honey bee.'];
  const found = rules(texts);
  assert.equal(found[1], 'hb > hive board 0.90');
  assert.match(found[0] ?? '', /^hb > honey bee 0\.6/);
});

test('a meaning that nearly no paper has is left out', () => {
  const texts = [...Array.from({ length: 20 }, () => 'A honey bee.'), 'A hive board.'];
  assert.deepEqual(rules(texts), ['hb > honey bee 0.90']);
});

test('spellings of one meaning are worth the same', () => {
  const acronyms = [
    { acronym: 'FFB', writtenOut: 'fine-feathered bee', texts: 90 },
    { acronym: 'FFB', writtenOut: 'finefeathered bee', texts: 3 },
  ];
  assert.deepEqual(rules(['An FFB.'], acronyms), [
    'fine feather bee > ffb 0.90',
    'finefeath bee > ffb 0.90',
  ]);
});

test('a definition that one paper gives weighs less than one that the field gives', () => {
  assert.deepEqual(rules(['A wax cell (WC).'], []), ['wc > wax cell 0.70', 'wax cell > wc 0.70']);
});

test('no word in small letters is taken for an acronym, and no phrase of one word that tells for its meaning', () => {
  const acronyms = [
    { acronym: 'RoPE', writtenOut: 'rotary position embedding', texts: 9 },
    { acronym: 'OTA', writtenOut: 'over the air', texts: 9 },
    { acronym: 'ATS', writtenOut: 'applicant tracking system', texts: 9 },
  ];
  assert.deepEqual(rules(['A rope in the air, at an applicant tracking system.'], acronyms), []);
  assert.deepEqual(rules(['RoPE-based.'], acronyms), ['rotari posit embed > rope 0.90']);
});
