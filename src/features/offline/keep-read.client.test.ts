import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, surplus } from './keep-read.client.ts';

const site = 'https://lab.example.org/offprint/';
const asked = (
  url: string,
  { mode = 'cors', method = 'GET', header = '', cache = 'default' } = {},
) =>
  pathOf(
    {
      url: new URL(url, site).href,
      mode: mode as RequestMode,
      cache: cache as RequestCache,
      method,
      headers: { has: (name) => name === header },
    },
    site,
  );

test('pages and files of the site go by their path, without base path and query', () => {
  assert.equal(asked('search/?q=cache', { mode: 'navigate' }), '/search/');
  assert.equal(asked('.', { mode: 'navigate', cache: 'no-store' }), '/');
  assert.equal(asked('search-index/search.json?ts=1'), '/search-index/search.json');
});

test('what is not the site’s, not read, or wanted from elsewhere is left alone', () => {
  assert.equal(asked('https://arxiv.example/abs/1'), null);
  assert.equal(asked('/elsewhere/'), null);
  assert.equal(asked('/offprint', { mode: 'navigate' }), null);
  assert.equal(asked('papers/x/', { method: 'POST' }), null);
  assert.equal(asked('papers/x.json', { header: 'range' }), null);
  assert.equal(asked('papers/x.json', { cache: 'no-store' }), null);
  assert.equal(asked('_astro/x.js', { cache: 'force-cache' }), null);
  assert.equal(asked('sw.js'), null);
  assert.equal(asked('offline-files.json'), null);
  assert.equal(asked('og/site.png'), null);
});

test('the oldest of what was read go, each kind by its own limit', () => {
  const paths = ['/a/', '/a.json', '/_astro/a.css', '/b/', '/b.json', '/_astro/b.css', '/c/'];
  assert.deepEqual(surplus(paths, { page: 2, data: 1, style: 1 }), [
    '/a/',
    '/a.json',
    '/_astro/a.css',
  ]);
  assert.deepEqual(surplus(paths, { page: 3, data: 2, style: 2 }), []);
});
