import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { largeFiles, manyFiles, sizesByKind } from './sizes.ts';

test('files over the limit are told, the largest first, and what to do', (context) => {
  const out = mkdtempSync(join(tmpdir(), 'offprint-large-'));
  context.after(() => rmSync(out, { recursive: true }));
  const sizes = { '/a.json': 2001, '/b.bib': 3000, '/c.csv': 2000 };
  for (const [path, size] of Object.entries(sizes))
    writeFileSync(join(out, path), 'x'.repeat(size));
  assert.equal(largeFiles(out, Object.keys(sizes), 3000), null);
  const text = largeFiles(out, Object.keys(sizes), 2000) ?? '';
  assert.deepEqual(
    text.match(/\/\w\.\w+/g)?.filter((path) => path in sizes),
    ['/b.bib', '/a.json'],
  );
  assert.match(text, /how large a file your host takes/);
});

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
      ...files('search-index/vocabulary/', '.txt', 4),
      '/index.html',
    ],
    5,
  );
  assert.deepEqual(text?.match(/\d+ {2}\S+/g), [
    '4  search-index/vocabulary/*.txt',
    '3  papers/*.html',
    '2  papers/*.bib',
    '1  *.html',
  ]);
  assert.match(text ?? '', /--max-fragments/);
});

test('what a paper takes is told by kind, the heaviest first, feeds by themselves and the least together', () => {
  const file = (bytes: number) => (path: string) => ({ path, bytes });
  const text = sizesByKind(
    [
      ...files('papers/', '/index.html', 10).map(file(20_000)),
      ...files('topics/', '/index.html', 2).map(file(30_000)),
      ...['/feed.xml', '/feed/2025-03.xml', '/topics/x/feed.xml'].map(file(20_000)),
      ...['/robots.txt', '/index.html'].map(file(400)),
    ],
    10,
  );
  assert.deepEqual(text.split('\n').slice(1), [
    '      1.000 files   20.00 kB  papers/*.html',
    '      0.300 files    6.00 kB  feeds',
    '      0.200 files    6.00 kB  topics/*.html',
    '      0.200 files    0.08 kB  others',
  ]);
});
