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

test('every key can be said, with ids as people paste them', () => {
  const { words, diagnostics } = read(`
"A Study of Hegdes":
  title: A Study of Hedges
  formerly: [A Study on Hedges, hedges]
  same-as: Hedges, a Study
  arxiv: https://arxiv.org/abs/2503.90010v2
  doi: https://doi.org/10.1000/182
  links: [https://hedges.example/code]
  authors: [Ada Example]
  venue: Journal of Hedges
  year: 2026
  topics: [stars]
  kind: survey
  note: Retracted by its authors in June 2026.
  status: retracted
  hidden: true
  sure: true
Kettles: { arxiv: 2503.90010, doi: null, venue: null, links: [] }
`);
  assert.deepEqual(diagnostics, []);
  assert.equal(words[0]?.arxiv, '2503.90010');
  assert.equal(words[0]?.doi, '10.1000/182');
  assert.equal(words[1]?.arxiv, '2503.90010', 'no zero is lost where quotation marks are');
  assert.equal(words[1]?.doi, null);
});

const mistakes: [text: string, rule: string, line: number, expected: RegExp][] = [
  ['Kettles:\n  formely: [a]\n', 'unknown-setting', 2, /^one of `title`, `formerly`, .*`sure`$/],
  ['Kettles:\n  formerly: [a, "?"]\n', 'wrong-setting', 2, /a title/],
  ['Kettles:\n  formerly: a\n', 'wrong-setting', 2, /list/],
  ['Kettles:\n  arxiv: "2503"\n', 'wrong-setting', 2, /arXiv id/],
  ['Kettles:\n  doi: ten\n', 'wrong-setting', 2, /DOI/],
  ['Kettles:\n  links: [kettles]\n', 'wrong-setting', 2, /https/],
  ['Kettles:\n  status: gone\n', 'wrong-setting', 2, /`retracted`, `withdrawn`, `superseded`/],
  ['Kettles:\n  hidden: maybe\n', 'wrong-setting', 2, /true/],
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

test('of a misspelt key the nearest one is named', () => {
  const [found] = read('Kettles:\n  formely: [a]\n').diagnostics;
  assert.match(found?.hint ?? '', /`formerly`/);
  const [far] = read('Kettles:\n  xylophone: [a]\n').diagnostics;
  assert.doesNotMatch(far?.hint ?? '', /meant/);
});
