import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownWords } from './known-words.ts';

test('words of a field are known that enough of its texts have, phrases and numbers are none', () => {
  const terms = [
    'texts\t900',
    'beehiv\t20\t3\t9\t',
    'behive\t19',
    'bee danc\t90',
    '12345\t90',
    'bee\t90',
  ];
  assert.deepEqual(knownWords(terms.join('\n')), ['beehiv']);
});
