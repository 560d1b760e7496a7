import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xmlText } from './escape.ts';

const cases: [text: string, expected: string][] = [
  ['Plain, with\ttab\nand line', 'Plain, with\ttab\nand line'],
  ['\u0000nul \u000bvertical \u001bescape', 'nul vertical escape'],
  ['half \ud83e of a pair', 'half  of a pair'],
  ['a whole one 🧪', 'a whole one 🧪'],
  ['no \ufffe\uffff characters', 'no  characters'],
  ['\u202eturned\u202c and \u200fmarked', '\u202eturned\u202c and \u200fmarked'],
];
for (const [text, expected] of cases) {
  test(`${JSON.stringify(text)} may stand in XML as ${JSON.stringify(expected)}`, () => {
    assert.equal(xmlText(text), expected);
  });
}
