import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortName } from './label-candidates.ts';

const names: [name: string, short: string][] = [
  ['Bees & honey', 'bees'],
  ['Glass & stone houses', 'glass houses'],
  ['Guided & lonely walking', 'guided walking'],
  ['Rivers, lakes & tides', 'rivers'],
  ['UI for gardens & parks', 'UI for gardens'],
  ['Musical & acoustic', 'musical & acoustic'],
  ['Roses', 'roses'],
];

test('a topic is called by its first member and the noun that members share', () => {
  for (const [name, short] of names) assert.equal(shortName(name), short);
});
