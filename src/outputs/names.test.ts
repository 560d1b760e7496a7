import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPerson, nameInverted, nameOfBibtex, nameParts } from './names.ts';

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
  ['Ada Middle van der Example III', 'van der Example, Ada Middle, III'],
  ["Jean-Luc d'Example", "d'Example, Jean-Luc"],
  ["Zofia Piątek-O'Hara", "Piątek-O'Hara, Zofia"],
  ['F. Ó Briain', 'Ó Briain, F.'],
  ['Bláthnaid Aoife Ní Mhurchú', 'Ní Mhurchú, Bláthnaid Aoife'],
  ['C. Mac an Ultaigh', 'Mac an Ultaigh, C.'],
  ['Amparo Bea Castellanos\u00a0Ruiz', 'Castellanos Ruiz, Amparo Bea'],
  ['Joaquín de la Cruz\u00a0Ibarra', 'de la Cruz Ibarra, Joaquín'],
  ['Abdullah al-Example', 'al-Example, Abdullah'],
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

test('BibTeX has the suffix before the given name, other forms behind it', () => {
  assert.equal(nameOfBibtex('Jan van der Waals III'), 'van der Waals, III, Jan');
  assert.equal(nameOfBibtex('Martin Luther King Jr.'), 'King, Jr., Martin Luther');
  assert.equal(nameInverted('Martin Luther King Jr.'), 'King, Martin Luther, Jr.');
  assert.equal(nameOfBibtex('Ada Example'), 'Example, Ada');
});

test('any other name stays whole', () => {
  for (const name of whole) assert.deepEqual(nameParts(name), { literal: name });
});

test('groups are no persons, persons of many names are', () => {
  for (const name of ['Ada Middle Example', 'C. Mac an Ultaigh']) assert.ok(isPerson(name));
  for (const name of ['OpenAI', 'Example AI', 'The Example Team', 'Example, Ada'])
    assert.ok(!isPerson(name), name);
});
