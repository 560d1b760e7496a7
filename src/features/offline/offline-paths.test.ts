import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belongsToSite, isHashed } from './offline-paths.ts';

const kept: [string, boolean][] = [
  ['/', true],
  ['/papers/a-paper/', true],
  ['/papers/a-paper.bib', true],
  ['/digests/one/email.html', true],
  ['/search-index/search.json', true],
  ['/_astro/Base.Abc_12-x.js', true],
  ['/og/papers/a-paper.png', false],
  ['/screenshots/wide.png', false],
  ['/404.html', false],
  ['/sw.js', false],
  ['/offline-files.json', false],
  ['/sitemap-0.xml', false],
  ['/_headers', false],
  ['/.nojekyll', false],
  ['/.well-known/x', false],
  ['/index.html.br', false],
];
test('the whole site is what pages show or link to', () => {
  for (const [path, expected] of kept) assert.equal(belongsToSite(path), expected, path);
});

const addresses: [string, boolean][] = [
  ['/_astro/Base.DUvj2yhh.css', true],
  ['/search-index/vocabulary/201aa0e9.s-1c-12.txt', true],
  ['/search-index/years/2024-201aa0e9/vocabulary/201aa0e9.w1.txt', true],
  ['/search-index/years/2024-201aa0e9/search.json', false],
  ['/search-index/vocabulary/vocabulary.json', false],
  ['/search-index/search.json', false],
  ['/search/topics.json', false],
  ['/search/', false],
  ['/map/points.json', false],
  ['/papers/a-paper.json', false],
];
test('a file that never changes is known by the hash in its address', () => {
  for (const [path, hashed] of addresses) assert.equal(isHashed(path), hashed, path);
});
