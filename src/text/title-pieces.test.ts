import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titlePieces } from './title-pieces.ts';

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
