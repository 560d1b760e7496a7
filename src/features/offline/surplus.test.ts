import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surplus } from './surplus.ts';

test('the oldest pages and the oldest files go, each kind by its own limit', () => {
  const paths = ['/a/', '/a.json', '/b/', '/b.json', '/c/'];
  assert.deepEqual(surplus(paths, { pages: 2, files: 1 }), ['/a/', '/a.json']);
  assert.deepEqual(surplus(paths, { pages: 3, files: 2 }), []);
});
