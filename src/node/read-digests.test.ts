import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { neededPapers } from './read-digests.ts';

test('the part of a year that is over needs no text of a paper that was listed later', (t) => {
  const content = mkdtempSync(join(tmpdir(), 'offprint-digests-'));
  t.after(() => rmSync(content, { recursive: true }));
  mkdirSync(join(content, 'digests'));
  const digests = {
    '2024-05-01': ['kite'],
    '2025-05-01': ['kite', 'line'],
    '2026-05-01': ['line', 'reel'],
  };
  for (const [date, papers] of Object.entries(digests))
    writeFileSync(
      join(content, 'digests', `${date}.md`),
      `---\ndate: "${date}"\npapers: [${papers}]\n---\n`,
    );
  writeFileSync(join(content, 'digests/undated.md'), '---\ndate: null\npapers: [tail]\n---\n');
  const needed = (year: string | null) => neededPapers(content, year);
  assert.deepEqual(needed('2024'), new Set(['kite']));
  assert.deepEqual(needed('2025'), new Set(['kite', 'line']));
  assert.deepEqual([needed('2026'), needed(null)], [null, null]);
});
