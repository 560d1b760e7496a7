import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { headersFile, overLimits, writeHostFiles } from './write-host-files.ts';

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'offprint-host-'));
  context.after(() => rmSync(path, { recursive: true }));
  return path;
}

test('a host gets its headers and redirects at the root of the site', (context) => {
  const out = folder(context);
  assert.equal(writeHostFiles(out, 'cloudflare'), true);
  assert.equal(readFileSync(join(out, '_headers'), 'utf8'), headersFile());
  assert.match(readFileSync(join(out, '_redirects'), 'utf8'), /^\/rss\.xml \/feed\.xml 301$/m);
});

test('what is over the limits of a host is named', (context) => {
  const out = folder(context);
  writeFileSync(join(out, 'a.json'), 'x'.repeat(3 * 1024 * 1024));
  writeFileSync(join(out, 'b.json'), '{}');
  assert.deepEqual(overLimits(out, {}), []);
  const [many, large] = overLimits(out, { files: 1, fileSize: 2 * 1024 * 1024 });
  assert.match(many ?? '', /2 files/);
  assert.equal(large, '  /a.json is larger than 2 MiB.');
});
