import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listSite } from './built-site.ts';
import { examinePages, pageExaminer } from './examine-pages.ts';

const out = mkdtempSync(join(tmpdir(), 'offprint-examined-'));
after(() => rmSync(out, { recursive: true }));

test('threads find in pages what this one finds', async () => {
  const paths = Array.from({ length: 1100 }, (_, index) => `/topics/t${index}/`);
  for (const [index, path] of paths.entries()) {
    mkdirSync(join(out, path), { recursive: true });
    writeFileSync(
      join(out, path, 'index.html'),
      `<title>T</title><h1 id="a">T</h1><a href="/topics/t${index % 7 ? 1 : 'gone'}/#a">…</a>`,
    );
  }
  const built = { out, site: listSite(out, '/'), has: 'all' as const };
  const examined = await examinePages(paths, built);
  const byPath = new Map(examined.map((page) => [page.facts.path, page]));
  assert.deepEqual(
    paths.map((path) => byPath.get(path)),
    paths.map(pageExaminer(built)),
  );
  assert.ok(examined.some(({ facts }) => facts.anchors.length > 0));
});
