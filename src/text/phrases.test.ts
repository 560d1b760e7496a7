import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, titlePieces, wrapText } from './phrases.ts';
import { sentence } from './sentences.ts';

test('a long text is cut at a word, a short one is not', () => {
  assert.equal(excerpt('one two three', 20), 'one two three');
  assert.equal(excerpt('one two, three four', 12), 'one two…');
  assert.equal(excerpt('水壶 会唱歌也会记得水', 10), '水壶 会唱歌也会记…');
  assert.ok(excerpt('x'.repeat(50), 20).length <= 20);
  assert.equal(excerpt('x🧪🧪🧪', 4), 'x…');
});

test('a phrase becomes a sentence', () => {
  assert.equal(sentence('pruning, sharing'), 'Pruning, sharing.');
  assert.equal(sentence('Why?'), 'Why?');
});

const cases: [text: string, width: number, lines: string[]][] = [
  ['', 10, []],
  ['one', 10, ['one']],
  ['one two six', 7, ['one two', 'six']],
  ['one two', 6, ['one', 'two']],
  ['at https://x.example/long/ it is', 8, ['at', 'https://x.example/long/', 'it is']],
  ['  spaces   between ', 20, ['spaces between']],
];
for (const [text, width, lines] of cases) {
  test(`“${text}” in ${width} characters is ${lines.length} lines`, () => {
    assert.deepEqual(wrapText(text, width), lines);
  });
}

const wholes: [title: string, whole: string[]][] = [
  ['Plain words', []],
  ['Tele-FLM: a Series', ['Tele-FLM:']],
  ['On GPT-4 and Low-Bit Weights', ['GPT-4', 'Low-Bit']],
  ['A hyphen - between words', []],
  ['The tele-flm-series-of-very-long-words', []],
  ['Self-Attention', ['Self-Attention']],
];

for (const [title, whole] of wholes) {
  test(`“${title}” keeps ${whole.join(', ') || 'nothing'} in one piece`, () => {
    const pieces = titlePieces(title);
    assert.equal(pieces.map(({ text }) => text).join(''), title);
    assert.deepEqual(
      pieces.filter((piece) => piece.whole).map(({ text }) => text),
      whole,
    );
  });
}
