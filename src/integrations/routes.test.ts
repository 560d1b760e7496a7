import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { routesOf } from './routes.ts';

test('a page of the owner takes the place of the one at its address, and no other', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-routes-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const srcDir = pathToFileURL(join(folder, '/'));
  const patterns = () => routesOf(srcDir).map(({ pattern }) => pattern);
  const all = patterns();
  for (const page of ['about', 'topics']) {
    mkdirSync(join(folder, 'pages', page), { recursive: true });
    writeFileSync(join(folder, 'pages', page, 'index.astro'), '');
  }
  assert.deepEqual(
    all.filter((pattern) => !patterns().includes(pattern)),
    ['/about', '/topics/[...index]'],
  );
  assert.ok(all.includes('/papers/[slug]') && all.includes('/'));
});
