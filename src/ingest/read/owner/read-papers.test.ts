import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPapers } from './read-papers.ts';

const read = (text: string) => readPapers({ path: 'content/papers.yaml', text });

test('an owner gives former addresses of a paper, by title or address', () => {
  const { words, diagnostics } = read(
    '# typo\n"A Study of Hedges":\n  formerly: [a-study-of-hegdes]\nsmall-kettles: {}\n',
  );
  assert.deepEqual(diagnostics, []);
  const file = 'content/papers.yaml';
  assert.deepEqual(words, [
    { paper: 'A Study of Hedges', formerly: ['a-study-of-hegdes'], file, line: 2 },
    { paper: 'small-kettles', file, line: 4 },
  ]);
});

test('no file and an empty file say nothing', () => {
  assert.deepEqual(readPapers(null), { words: [], diagnostics: [] });
  assert.deepEqual(read('').words, []);
});

const mistakes: [text: string, rule: string, line: number, expected: RegExp][] = [
  ['Kettles:\n  formely: [a]\n', 'unknown-setting', 2, /^one of `formerly`, `sure`$/],
  ['Kettles:\n  formerly: [a, B C]\n', 'wrong-setting', 2, /lower-case/],
  ['Kettles:\n  formerly: a\n', 'wrong-setting', 2, /list/],
  ['Kettles: [\n', 'not-yaml', 2, /YAML/],
];
test('a mistake is told with its line', () => {
  for (const [text, rule, line, expected] of mistakes) {
    const [found] = read(text).diagnostics;
    assert.deepEqual(
      [found?.rule, found?.file, found?.line],
      [rule, 'content/papers.yaml', line],
      text,
    );
    assert.match(found?.expected ?? '', expected);
  }
});
