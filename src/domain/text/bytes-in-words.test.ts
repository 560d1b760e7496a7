import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesInWords } from './bytes-in-words.ts';

const cases: [number, string][] = [
  [0, '0 kB'],
  [830_400, '830 kB'],
  [999_600, '1.0 MB'],
  [9_960_000, '10 MB'],
  [62_368_934, '62 MB'],
  [1_400_000_000, '1.4 GB'],
  [300_000_000_000, '300 GB'],
];
test('sizes are said as one says them', () => {
  for (const [bytes, words] of cases) assert.equal(bytesInWords(bytes), words);
});
