import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileSize } from './file-size.ts';

const sizes: [bytes: number, words: string][] = [
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1540, '1.5 kB'],
  [89_700, '90 kB'],
  [999_499, '999 kB'],
  [999_999, '1 MB'],
  [1_234_567, '1.2 MB'],
  [9_960_000, '10 MB'],
  [999_600_000, '1 GB'],
  [1_234_567_890, '1.2 GB'],
  [1_300_000_000_000, '1,300 GB'],
];

test('a size is said in the unit that suits it', () => {
  for (const [bytes, words] of sizes) assert.equal(fileSize(bytes), words);
});
