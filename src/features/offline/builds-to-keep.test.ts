import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildsToKeep, type KnownBuilds } from './builds-to-keep.ts';

const none: KnownBuilds = {
  seen: ['e', 'd', 'c', 'b', 'a'],
  whole: null,
  wanted: null,
  open: new Set(),
  read: new Set(),
};
const cases: [string, Partial<KnownBuilds>, string[]][] = [
  ['the latest stays', {}, ['e']],
  ['those that tabs show stay', { open: new Set(['b']) }, ['e', 'b']],
  ['the whole one and the one on its way stay', { whole: 'c', wanted: 'e' }, ['e', 'c']],
  ['three with read pages stay', { read: new Set(['d', 'c', 'b', 'a']) }, ['e', 'd', 'c', 'b']],
  ['read pages go once the site is whole', { whole: 'e', read: new Set(['d', 'c']) }, ['e']],
  ['one that was never seen is no build', { open: new Set(['x']) }, ['e']],
];
for (const [name, given, expected] of cases) {
  test(name, () => assert.deepEqual([...buildsToKeep({ ...none, ...given })], expected));
}
