import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesPath } from '../../src/features/offline/offline-paths.ts';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import { headerRules, headersOf } from './header-rules.ts';

const samples = [
  '/',
  '/404.html',
  '/papers/x/',
  '/papers/x.bib',
  '/papers/x.csl.json',
  '/papers/x.md',
  '/api/papers.json',
  '/feed.xml',
  '/sw.js',
  '/manifest.webmanifest',
  '/og/papers/x.png',
  '/_astro/Base.DUvj2yhh.css',
  '/search-index/search.json',
  '/search-index/vocabulary/201aa0e9.w1.txt',
  '/search-index/years/2024-201aa0e9/search.json',
  '/search-index/years/2024-201aa0e9/vocabulary/201aa0e9.w1.txt',
];

test('only files with a hash in their names are kept for ever', () => {
  const kept = samples.filter((path) => headersOf(path)['Cache-Control']?.includes('immutable'));
  assert.deepEqual(kept, [
    '/_astro/Base.DUvj2yhh.css',
    '/search-index/vocabulary/201aa0e9.w1.txt',
    '/search-index/years/2024-201aa0e9/vocabulary/201aa0e9.w1.txt',
  ]);
});

test('data can be read from other sites, pages and scripts cannot', () => {
  const open = samples.filter((path) => headersOf(path)['Access-Control-Allow-Origin'] === '*');
  assert.deepEqual(open, [
    '/papers/x.bib',
    '/papers/x.csl.json',
    '/papers/x.md',
    '/api/papers.json',
    '/feed.xml',
    '/og/papers/x.png',
    '/search-index/search.json',
    '/search-index/years/2024-201aa0e9/search.json',
  ]);
});

test('no path is given one header by two rules, whose values hosts would join', () => {
  for (const path of samples) {
    const names = headerRules
      .filter(({ patterns }) => patterns.some((pattern) => matchesPath(pattern, path)))
      .flatMap(({ headers }) => Object.keys(headers));
    assert.deepEqual(names, [...new Set(names)], path);
  }
});

test('the policy of the headers forbids nothing that the policy of the pages allows', () => {
  const ofPages = contentSecurityPolicy('any script').split('; ');
  const policy = headersOf('/')['Content-Security-Policy']?.split('; ') ?? [];
  assert.ok(policy.length > 1);
  for (const part of policy)
    assert.ok(part === "frame-ancestors 'none'" || ofPages.includes(part), part);
});
