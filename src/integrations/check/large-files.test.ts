import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { largeFiles } from './large-files.ts';

test('files over the limit are told, the largest first, and what to do', (context) => {
  const out = mkdtempSync(join(tmpdir(), 'offprint-large-'));
  context.after(() => rmSync(out, { recursive: true }));
  const sizes = { '/a.json': 2001, '/b.bib': 3000, '/c.csv': 2000 };
  for (const [path, size] of Object.entries(sizes))
    writeFileSync(join(out, path), 'x'.repeat(size));
  assert.equal(largeFiles(out, Object.keys(sizes), 3000), null);
  const text = largeFiles(out, Object.keys(sizes), 2000) ?? '';
  assert.deepEqual(
    text.match(/\/\w\.\w+/g)?.filter((path) => path in sizes),
    ['/b.bib', '/a.json'],
  );
  assert.match(text, /docs\/deploy/);
});
