import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapText } from './wrap-text.ts';

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
