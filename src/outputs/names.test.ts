import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPerson, nameInverted, nameParts } from './names.ts';

const split: [name: string, filed: string][] = [
  ['Ada Example', 'Example, Ada'],
  ['Ada B. Example', 'Example, Ada B.'],
  ['A. Example', 'Example, A.'],
  ['J. Ada Example', 'Example, J. Ada'],
  ['Ada B. C. Example', 'Example, Ada B. C.'],
  ['Ada B.C. Example', 'Example, Ada B.C.'],
  ['Ada (Bea) Example', 'Example, Ada (Bea)'],
  ['Ada van der Example', 'van der Example, Ada'],
  ['Ada Van den Example', 'Van den Example, Ada'],
  ['Ada de Example', 'de Example, Ada'],
  ['Ada Del Example', 'Del Example, Ada'],
  ['Ada Example Jr.', 'Example, Ada, Jr.'],
  ['Élan Ünder-Exämple', 'Ünder-Exämple, Élan'],
];
const whole = [
  'Ada Middle Example',
  'Ada Middle de Example',
  'Ada Example T',
  'A. B.',
  'OpenAI',
  'Example AI',
  'The Example Team',
  'Example Collaboration',
  'de Example',
  'Example2 Team4',
  '“Ada” Example',
  '',
];

test('a name is split where one given and one family name are certain', () => {
  for (const [name, filed] of split) assert.equal(nameInverted(name), filed);
});

test('any other name stays whole', () => {
  for (const name of whole) assert.deepEqual(nameParts(name), { literal: name });
});

test('groups are no persons, persons of many names are', () => {
  assert.ok(isPerson('Ada Middle Example'));
  for (const name of ['OpenAI', 'Example AI', 'The Example Team', 'Example, Ada'])
    assert.ok(!isPerson(name), name);
});
