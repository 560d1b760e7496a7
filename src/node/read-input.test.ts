import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { placesOf } from './places.ts';
import { readInput } from './read-input.ts';

test('a folder of topics that is not there is a site without topics, and no error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-input-'));
  try {
    writeFileSync(join(folder, '2024-05-01.txt'), 'Lanterns\n');
    const places = { ...placesOf({ dumps: [folder] }), topics: join(folder, 'topics') };
    const { input, diagnostics } = await readInput(places);
    assert.deepEqual([input.topics, diagnostics], [[], []]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
