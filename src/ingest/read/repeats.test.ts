import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRepeats } from './repeats.ts';

/** Each letter is an entry. */
const pairs: [entries: string, pasteFrom: number | null, runs: [number, number][]][] = [
  ['', null, []],
  ['abc', null, []],
  ['abcabc', 3, []],
  ['ababab', 2, []],
  ['aa', 1, []],
  ['abca', null, [[3, 3]]],
  ['abcdbca', null, [[4, 6]]],
  [
    'abadaacaba',
    null,
    [
      [2, 2],
      [4, 5],
      [7, 9],
    ],
  ],
  ['abacabac', 4, [[2, 2]]],
];

test('a second paste and single repeats are told apart', () => {
  for (const [letters, pasteFrom, runs] of pairs) {
    const entries = [...letters].map((title) => ({ title, text: [], lines: [] }));
    const found = findRepeats(entries);
    assert.deepEqual([found.pasteFrom, found.runs], [pasteFrom, runs], letters);
  }
});
