import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belongsToShell, belongsToSite, dataGroupOf, namesItsContent } from './kept-paths.ts';

const kept: [string, boolean][] = [
  ['/', true],
  ['/papers/a-paper/', true],
  ['/papers/a-paper.bib', true],
  ['/digests/one/email.html', true],
  ['/pagefind/pagefind-entry.json', true],
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

test('the shell is the first pages with the scripts and styles of all', () => {
  for (const path of ['/', '/search/', '/reading-list/', '/about/offline/', '/_astro/x.js'])
    assert.ok(belongsToShell(path), path);
  for (const path of ['/papers/x/', '/pagefind/pagefind.js', '/map/points.json'])
    assert.ok(!belongsToShell(path), path);
});

const addresses: [string, boolean, ReturnType<typeof dataGroupOf>][] = [
  ['/_astro/Base.DUvj2yhh.css', true, null],
  ['/pagefind/index/en_00aa.pf_index', true, 'search'],
  ['/pagefind/fragment/en_00aa.pf_fragment', true, 'search'],
  ['/pagefind/pagefind.en_668ec337b7.pf_meta', true, 'search'],
  ['/pagefind/vocabulary/201aa0e9.s-1c-12.txt', true, 'search'],
  ['/pagefind/vocabulary/vocabulary.json', false, 'search'],
  ['/pagefind/pagefind-entry.json', false, 'search'],
  ['/pagefind/wasm.en.pagefind', false, 'search'],
  ['/search/topics.json', false, 'search'],
  ['/search/', false, null],
  ['/map/', false, null],
  ['/map/points.json', false, 'map'],
  ['/map/briefs/3.json', false, 'map'],
  ['/papers/a-paper.json', false, null],
];
test('data that belongs together is known by its address', () => {
  for (const [path, named, group] of addresses) {
    assert.equal(namesItsContent(path), named, path);
    assert.equal(dataGroupOf(path), group, path);
  }
});
