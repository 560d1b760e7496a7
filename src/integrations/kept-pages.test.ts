import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { countKept, keptPages, linkKept } from './kept-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-kept-'));
after(() => rmSync(folder, { recursive: true }));
const cache = pathToFileURL(join(folder, '/'));

function keptOf(dependencyHash: string, keys: Record<string, string>): Map<string, string> {
  const paths = Object.fromEntries(
    Object.entries(keys).map(([outputFile, cacheKey]) => [outputFile, { cacheKey, outputFile }]),
  );
  const manifest = { routes: { 'page.astro': { dependencyHash, paths } } };
  writeFileSync(new URL('incremental-build.json', cache), JSON.stringify(manifest));
  return keptPages(cache);
}

test('a page counts as kept where neither its key nor the code behind it changed', () => {
  assert.deepEqual([...keptPages(cache)], []);
  const before = keptOf('code', { 'a/index.html': '1', 'b/index.html': '1', 'c/index.html': '1' });
  const now = keptOf('code', { 'a/index.html': '1', 'b/index.html': '2', 'd/index.html': '1' });
  assert.equal(countKept(before, now), 1);
  assert.equal(countKept(before, keptOf('other code', { 'a/index.html': '1' })), 0);
});

test('what the last build kept is in the new site under a second name, but for what somebody altered since', () => {
  const out = join(folder, 'out');
  for (const name of ['a', 'b']) {
    mkdirSync(join(folder, 'dist', name), { recursive: true });
    writeFileSync(join(folder, 'dist', name, 'index.html'), name);
  }
  keptOf('code', { 'a/index.html': '1', 'b/index.html': '1', 'gone/index.html': '1' });
  const later = new Date(Date.now() + 5000);
  utimesSync(join(folder, 'dist/b/index.html'), later, later);
  assert.deepEqual([...linkKept({ cache, out })], ['a/index.html']);
  assert.equal(
    statSync(join(out, 'a/index.html')).ino,
    statSync(join(folder, 'dist/a/index.html')).ino,
  );
  assert.ok(!existsSync(join(folder, 'dist/b/index.html')));
});
