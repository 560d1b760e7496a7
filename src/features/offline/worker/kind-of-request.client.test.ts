import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOfRequest } from './kind-of-request.client.ts';

const site = 'https://lab.example.org/offprint/';
const asked = (url: string, { mode = 'cors', method = 'GET', header = '' } = {}) =>
  kindOfRequest(
    {
      url: new URL(url, site).href,
      mode: mode as RequestMode,
      method,
      headers: { has: (name) => name === header },
    },
    site,
  );

test('pages and files of the site go by their path, without base path and query', () => {
  const navigate = { mode: 'navigate' };
  assert.deepEqual(asked('search/?q=cache', navigate), { kind: 'page', path: '/search/' });
  assert.deepEqual(asked('.', navigate), { kind: 'page', path: '/' });
  assert.deepEqual(asked('pagefind/pagefind-entry.json?ts=1'), {
    kind: 'file',
    path: '/pagefind/pagefind-entry.json',
  });
});

test('what is not the site’s, not read, or the worker’s own is left alone', () => {
  assert.equal(asked('https://arxiv.example/abs/1'), null);
  assert.equal(asked('/elsewhere/'), null);
  assert.equal(asked('/offprint', { mode: 'navigate' }), null);
  assert.equal(asked('papers/x/', { method: 'POST' }), null);
  assert.equal(asked('papers/x.json', { header: 'range' }), null);
  assert.equal(asked('papers/x.json', { header: 'x-fresh' }), null);
  assert.equal(asked('sw.js'), null);
  assert.equal(asked('offline-files.json'), null);
  assert.equal(asked('og/site.png'), null);
});
