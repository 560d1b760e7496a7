import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines } from './break-lines.ts';

/** Every character is one wide. */
const measure = (text: string) => text.length;
const lines = (text: string, width: number, most = 9) => breakLines(text, width, most, measure);

test('a text that fits stays on one line', () => {
  assert.deepEqual(lines('Small models', 40), ['Small models']);
  assert.deepEqual(lines('', 40), []);
});

test('lines are as few as go and as even as can be', () => {
  const text = 'A title of some words that goes on two lines and not three';
  assert.deepEqual(lines(text, 50), [
    'A title of some words that goes',
    'on two lines and not three',
  ]);
});

test('no word is lost, and no line is too wide', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  for (let width = 8; width < 80; width++) {
    const broken = lines(text, width, 99);
    assert.equal(broken.join(' '), text);
    assert.ok(broken.every((line) => line.length <= width));
  }
});

test('a word wider than a line is broken within', () => {
  assert.deepEqual(lines('abcdefghij xy', 4), ['abcd', 'efgh', 'ij', 'xy']);
});

test('past the last line there is an ellipsis, without a comma before it', () => {
  assert.deepEqual(lines('one, two, three, four', 9, 1), ['one, two…']);
  assert.deepEqual(lines('incomprehensibilities', 7, 2), ['incompr', 'ehensi…']);
});
