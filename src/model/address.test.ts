import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths, withBase } from './address.ts';

test('every page’s address ends in a slash', () => {
  const made = [
    paths.home(),
    paths.papers('x'),
    paths.digest('d'),
    paths.digest('d', 2),
    paths.date('2025'),
    paths.month('2025-03-11'),
    paths.publishedMonth('2024-02', 3),
    paths.topic('t'),
    paths.kind('k'),
    paths.search(),
  ];
  for (const path of made) assert.match(path, /^\/([^?]*\/)?$/);
});

test('a file stands beside the page that it tells about', () => {
  assert.equal(paths.file(paths.papers('x'), 'bib'), '/papers/x.bib');
});

test('papers to compare stand in the address', () => {
  assert.equal(paths.compare(), '/compare/');
  assert.equal(paths.compare(['a', 'b']), '/compare/?papers=a,b');
});

test('a first page has the address of its list', () => {
  assert.equal(paths.digest('d'), '/digests/d/');
  assert.equal(paths.digest('d', 2), '/digests/d/2/');
});

test('a query is escaped', () => {
  assert.equal(paths.search('a&b c'), '/search/?q=a%26b%20c');
});

test('a base path is joined with one slash', () => {
  for (const base of ['/', '']) assert.equal(withBase(base, '/a/'), '/a/');
  for (const base of ['/x/', '/x']) assert.equal(withBase(base, '/a/'), '/x/a/');
});
