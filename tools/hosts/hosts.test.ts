import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { hostFiles, overLimits, writeHostFiles } from './hosts.ts';

for (const server of ['nginx', 'caddy'] as const)
  for (const [name, text] of Object.entries(hostFiles(server)))
    test(`docs/deploy/${server}/${name} says what the tables of headers and types say: npm run hosts writes it`, () => {
      const path = `docs/deploy/${server}/${name}`;
      assert.equal(readFileSync(path, 'utf8'), text);
    });

const { _headers: headers = '' } = hostFiles('cloudflare');

test('_headers keeps to what Cloudflare Pages reads', () => {
  const lines = headers.split('\n');
  const patterns = lines.filter((line) => line.startsWith('/'));
  assert.ok(patterns.length > 10 && patterns.length <= 100);
  assert.deepEqual(patterns, [...new Set(patterns)]);
  for (const pattern of patterns) assert.ok(pattern.split('*').length <= 2, pattern);
  for (const line of lines) assert.ok(line.length <= 2000, line);
  assert.match(headers, /^\/_astro\/\*\n {2}Cache-Control: .*immutable\n/m);
});

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'offprint-host-'));
  context.after(() => rmSync(path, { recursive: true }));
  return path;
}

test('a host gets its headers and redirects at the root of the site', (context) => {
  const out = folder(context);
  assert.equal(writeHostFiles(out, 'cloudflare'), true);
  assert.equal(readFileSync(join(out, '_headers'), 'utf8'), headers);
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
