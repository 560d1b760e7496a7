import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWritings } from './writings.ts';

const written = (texts: string[], phrase: string) =>
  findWritings(texts, [phrase.split(' ')])
    .get(phrase)
    ?.written.map((words) => words.join(' '));

const cases: [text: string, phrase: string, words: string[] | undefined][] = [
  ['The dance of a bee.', 'danc bee', ['danc of a bee']],
  ['Dance-of-bees it is.', 'danc bee', ['danceofbe']],
  ['a bee dance-floor', 'bee danc floor', ['bee dancefloor']],
  ['a bee-dance floor', 'danc floor', ['danc floor']],
  ['a bee-dance-floor', 'danc floor', undefined],
  ['a dance. Of what? Bee', 'danc bee', ['danc of what bee']],
  ['dance of the very same bee', 'danc bee', undefined],
  ['a bee and its dance', 'danc bee', undefined],
  ['bees', 'bee', ['bee']],
];

for (const [text, phrase, words] of cases)
  test(`“${text}” has ${phrase} ${words ? `as ${words}` : 'in no way that the index knows'}`, () => {
    assert.deepEqual(written([text], phrase), words);
  });

test('the commonest writing comes first, and each text counts once', () => {
  const texts = ['bee-dance', 'bee dance, a bee dance', 'bee dances'];
  const found = findWritings(texts, [['bee', 'danc']]).get('bee danc');
  assert.deepEqual(found, { texts: 3, written: [['bee', 'danc'], ['beedanc']] });
});
