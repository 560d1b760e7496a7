import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readRecords } from './site-records.ts';

function siteWith(files: Record<string, unknown>, t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-records-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'papers'));
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, 'papers', name), JSON.stringify(value));
  return folder;
}

test('the records of a site are read in the order of their slugs, and no other files', (t) => {
  const folder = siteWith(
    { 'b.json': { slug: 'b' }, 'a.json': { slug: 'a' }, 'a.csl.json': [] },
    t,
  );
  assert.deepEqual([...readRecords(folder)], [{ slug: 'a' }, { slug: 'b' }]);
});

test('a folder that holds no site is told with what to do', (t) => {
  assert.throws(() => [...readRecords(siteWith({}, t))], /holds no papers\. Build the site/);
  assert.throws(() => [...readRecords('no/such/folder')], /no\/such\/folder holds no papers/);
});
