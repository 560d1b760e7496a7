import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from './split-lines.ts';

const pairs: [text: string, lines: string[]][] = [
  ['', []],
  ['a', ['a']],
  ['a\nb\n', ['a', 'b']],
  ['a\r\n\r\nb', ['a', '', 'b']],
  ['a\rb\r', ['a', 'b']],
  ['\ufeffa\n\u00a0\n', ['a', '']],
  ['\ta\u00a0 b \n', ['a b']],
  ['a\u0007\n\f\n', ['a\u0007', '\f']],
];

test('lines are cut at every kind of line end and cleaned of white space', () => {
  for (const [text, lines] of pairs) {
    assert.deepEqual(
      splitLines(text),
      lines.map((line, index) => ({ number: index + 1, text: line })),
    );
  }
});
