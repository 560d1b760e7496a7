import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldedName, joinedFamily, partedName, plainName } from './family-name.ts';

const families: [name: string, family: string][] = [
  ['Marta Lindqvist-Boateng', 'Lindqvist-Boateng'],
  ["Zofia Piątek-O'Hara", "Piątek-O'Hara"],
  ['Bláthnaid Ní Mhurchú', 'Ní Mhurchú'],
  ['C. Mac an Ultaigh', 'Mac an Ultaigh'],
  ['F. Ó Briain', 'Ó Briain'],
  ['F. O\u0301 Briain Jr.', 'Ó Briain'],
  ['Jan van der Waals III', 'Waals'],
  ['Mac Example', 'Example'],
  ['Yuang Ai', 'Ai'],
  ['Example AI', 'Example AI'],
  ['Gemini Team', 'Gemini Team'],
  ['OpenAI', 'OpenAI'],
  ['Ada Example (李)', 'Example'],
  ['Ada II', 'Ada'],
];

test('the family name is the last word, double and Gaelic names whole, no suffix and no part of a group', () => {
  for (const [name, family] of families) assert.equal(partedName(name).family.join(' '), family);
});

test('no word of a name is lost, and each name of words has a family name', () => {
  const word = fc.constantFrom(
    'Ada',
    'Ó',
    'Mac',
    'an',
    'van',
    'Bee-Cee',
    'Jr.',
    'II',
    '李',
    'Team',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const { given, family, suffix } = partedName(words.join(' '));
      assert.deepEqual([...given, ...family, ...suffix], words);
      assert.ok(family.length > 0);
    }),
  );
});

const told: [family: string, joined: string][] = [
  ['Castellanos Ruiz', 'Castellanos_Ruiz'],
  ['Pereira Lopes', 'Pereira_Lopes'],
  ['de la Cruz Ibarra', 'de la Cruz_Ibarra'],
  ['Ortega y Gasset', 'Ortega_y_Gasset'],
  ['Della Corte', 'Della_Corte'],
];
const ours = [
  'Ní Mhurchú',
  'Mac an Ultaigh',
  'Lindqvist-Boateng',
  'van der Bee',
  'Freiherr von Bee',
];

test('a family name of several words that a source tells is whole, and its spaces are those of people again', () => {
  for (const [family, joined] of told) {
    const name = `Ada ${joinedFamily(family)} Jr.`;
    assert.equal(name, `Ada ${joined.replaceAll('_', '\u00a0')} Jr.`);
    assert.equal(foldedName(`  ${name} `), name);
    const words = joined.split(' ').at(-1)?.split('_');
    assert.deepEqual(partedName(name).family, words);
    assert.equal(plainName(name), `Ada ${family} Jr.`);
  }
});

test('a family name that is known without its source stays as it is, and so does one with a suffix', () => {
  for (const family of [...ours, 'Example Jr.', 'Bee']) assert.equal(joinedFamily(family), family);
});

test('no-break spaces elsewhere in a name are spaces', () => {
  for (const name of ['Ada\u00a0Example', 'Ada B.\u00a0Example', 'Ada van\u00a0der\u00a0Example'])
    assert.equal(foldedName(name), plainName(name));
});
