import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  buildOfWorker,
  bytesOf,
  hashOf,
  missingFiles,
  type OfflineFile,
  storeKey,
  workerHead,
} from './offline-files.ts';

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

test('a worker says in its first line which build it is of, and nothing else does', () => {
  const build = { build: 'abc', files: 2, bytes: 30, shell: ['/', '/_astro/x.js'] };
  assert.deepEqual(buildOfWorker(`${workerHead(build)}(() => {})();`), build);
  assert.equal(buildOfWorker('<!doctype html>Sign in to the network'), null);
});

test('the browser makes the same hashes as the build', async () => {
  for (const text of ['', 'a', 'Whistling kettles', 'ß'.repeat(1000)]) {
    const body = new TextEncoder().encode(text);
    const built = createHash('sha256').update(body).digest('base64url').slice(0, 12);
    assert.equal(await hashOf(body.buffer), built);
  }
});
