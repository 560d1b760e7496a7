import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { bytesOf, changesOf, takeSnapshot } from './scale-files.ts';

function snapshotOf(files: Record<string, string>, t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-scale-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return takeSnapshot(folder);
}

test('changes are the files to send and to remove, with pages of papers apart', (t) => {
  const before = snapshotOf(
    {
      'index.html': 'one paper',
      'papers/kettles/index.html': 'old',
      'papers/lids/index.html': 'stays',
      'papers/spouts/index.html': 'goes',
      'papers/lids.json': '{}',
    },
    t,
  );
  const after = snapshotOf(
    {
      'index.html': 'two papers',
      'papers/kettles/index.html': 'new',
      'papers/lids/index.html': 'stays',
      'papers/teapots/index.html': 'added',
      'papers/lids.json': '{ }',
    },
    t,
  );
  assert.equal(bytesOf(before), 23);
  assert.deepEqual(changesOf(before, after), { files: 5, bytes: 21, newPages: 1, olderPages: 2 });
  assert.deepEqual(changesOf(after, after), { files: 0, bytes: 0, newPages: 0, olderPages: 0 });
});
