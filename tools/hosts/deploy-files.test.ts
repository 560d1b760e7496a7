import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deployFiles } from './deploy-files.ts';
import { headersFile } from './write-host-files.ts';

for (const [path, make] of Object.entries(deployFiles)) {
  test(`${path} says what the tables of headers and types say: npm run hosts writes it`, () => {
    assert.equal(readFileSync(path, 'utf8'), make());
  });
}

test('_headers keeps to what Cloudflare Pages reads', () => {
  const lines = headersFile().split('\n');
  const patterns = lines.filter((line) => line.startsWith('/'));
  assert.ok(patterns.length > 10 && patterns.length <= 100);
  assert.deepEqual(patterns, [...new Set(patterns)]);
  for (const pattern of patterns) assert.ok(pattern.split('*').length <= 2, pattern);
  for (const line of lines) assert.ok(line.length <= 2000, line);
  assert.match(headersFile(), /^\/_astro\/\*\n {2}Cache-Control: .*immutable\n/m);
});
