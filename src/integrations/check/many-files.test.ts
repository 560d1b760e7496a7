import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manyFiles } from './many-files.ts';

const files = (folder: string, ending: string, count: number) =>
  Array.from({ length: count }, (_, number) => `/${folder}${number}${ending}`);

test('a site of few files needs no word about them', () => {
  assert.equal(manyFiles(files('papers/', '.bib', 5), 5), null);
});

test('a site of many files is told what they are, the most first, and what to do', () => {
  const text = manyFiles(
    [
      ...files('papers/', '/index.html', 3),
      ...files('papers/', '.bib', 2),
      ...files('pagefind/fragment/', '.pf_fragment', 4),
      '/index.html',
    ],
    5,
  );
  assert.deepEqual(text?.match(/\d+ {2}\S+/g), [
    '4  pagefind/fragment/*.pf_fragment',
    '3  papers/*.html',
    '2  papers/*.bib',
    '1  *.html',
  ]);
  assert.match(text ?? '', /--max-fragments/);
});
