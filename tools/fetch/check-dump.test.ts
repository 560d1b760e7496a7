import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkDump } from './check-dump.ts';

test('a title near one of another dump is nothing odd, as that dump is not read', async (t) => {
  const site = mkdtempSync(join(tmpdir(), 'offprint-check-'));
  t.after(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'dumps'));
  const known = 'kettlesundersteampart1\tkettles-under-steam-part-1\n';
  writeFileSync(join(site, 'addresses.tsv'), known);
  const dump =
    'Kettles under Steam, Part 2\n\nWe boil water in forty kettles, and measure for how long it stays hot.\n';
  assert.deepEqual(await checkDump(join(site, 'dumps'), '2026-06-01.txt', dump), []);
});
