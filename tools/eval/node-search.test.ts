import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { known } from '../../tests/lib/example-papers.ts';
import { withSearch, writeSearch } from './node-search.ts';

test('a search is made and asked without a browser', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  await writeSearch(folder, [{ ...known, slug: 'known' }], []);
  const found = await withSearch(folder, async (ask) => [
    await ask(known.title),
    await ask('bees'),
  ]);
  assert.deepEqual(found, [['known'], []]);
});

test('a paper comes first for a word of its title that is a part of a compound in its text, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const link = 'See https://very-safe.example.org/ for <more> & better.';
  const papers = [
    { ...known, slug: 'other', title: 'A safe bridge over rivers', abstract: null, brief: null },
    { ...known, slug: 'safe', title: 'Safe roads', abstract: link, brief: null },
  ];
  await writeSearch(folder, papers, []);
  assert.deepEqual(await withSearch(folder, (ask) => ask('safe')), ['safe', 'other']);
});
