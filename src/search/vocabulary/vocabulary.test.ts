import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordEntry } from './vocabulary.ts';
import { readEntry, readSpellings, shardLines, writeEntry, writeSpellings } from './vocabulary.ts';

const entries: [string, WordEntry][] = [
  ['cach', { df: 12, rules: [], near: [], topics: [] }],
  [
    'mixtur',
    {
      df: 7,
      form: 'mixtures',
      rules: [
        { rest: ['expert'], to: ['moe'], weight: 0.9 },
        { rest: [], to: ['ensembl', 'method'], weight: 0.6 },
      ],
      near: [['rout', 0.42]],
      topics: [
        [3, 0.8],
        [0, 0.3],
      ],
    },
  ],
];

test('an entry is read as it was written', () => {
  for (const [stem, entry] of entries) assert.deepEqual(readEntry(writeEntry(stem, entry)), entry);
});

test('an entry without more than its number takes no room for it', () => {
  assert.equal(writeEntry('cach', { df: 12, rules: [], near: [], topics: [] }), 'cach|12');
});

test('spellings are read as they were written', () => {
  const spellings = [
    { form: 'cache', use: 4 },
    { form: '3dgs', use: 0 },
  ];
  assert.deepEqual(readSpellings(writeSpellings(spellings)), spellings);
});

test('all that is known of a stem is in one file', () => {
  const long = 'x'.repeat(20_000);
  const keys = ['awning', 'kite', 'kite =', 'kite tail', 'lamp'];
  const shards = shardLines(keys.map((key) => [key, `${key}|${long}`]));
  assert.deepEqual(
    shards.map(({ from }) => from),
    ['awning', 'kite', 'lamp'],
  );
});
