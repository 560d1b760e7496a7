import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { partedName } from './family-name.ts';

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
