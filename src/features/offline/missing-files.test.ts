import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, type OfflineFile, storeKey } from './file-list.ts';
import { missingFiles } from './missing-files.ts';

const files: OfflineFile[] = [
  ['/', 'aaa', 10],
  ['/papers/x/', 'bbb', 20],
  ['/papers/y/', 'bbb', 20],
  ['/papers/y.json', 'bbb', 20],
];

test('only changed files are missing, each content once, but once for each type', () => {
  const missing = missingFiles(files, new Set(['aaa.html']));
  assert.deepEqual(
    missing.map(([path]) => path),
    ['/papers/x/', '/papers/y.json'],
  );
  assert.equal(bytesOf(missing), 40);
});

test('nothing is missing of a list that is in store', () => {
  assert.deepEqual(missingFiles(files, new Set(files.map(storeKey))), []);
});
