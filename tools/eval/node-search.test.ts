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
