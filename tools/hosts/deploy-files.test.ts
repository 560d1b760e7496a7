import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { caddyRules } from './caddy-file.ts';
import { nginxMaps, nginxRules } from './nginx-files.ts';
import { headersFile } from './write-host-files.ts';

const made = {
  'nginx/maps.conf': nginxMaps,
  'nginx/rules.conf': nginxRules,
  'caddy/offprint.caddy': caddyRules,
};

for (const [name, make] of Object.entries(made)) {
  test(`docs/deploy/${name} says what the tables of headers and types say`, () => {
    const path = `docs/deploy/${name}`;
    if (process.env['UPDATE']) writeFileSync(path, make());
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
