import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { placesOf } from '../../src/node/places.ts';
import { ingestPlaces } from '../../src/node/run-ingest.ts';
import { newestDays, readDays, writeDump } from './scale-dumps.ts';

const rows = [
  ['2026-03-12', '2603.00003', 'Spouts without Drips'],
  ['2026-03-11', '2603.00001', 'Kettles and Their Lids'],
  ['2026-03-11', '2603.00002', 'Handles That Stay Cold'],
];

function corpus(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-scale-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const abstract = 'We boil water in three kettles. Each costs less than the one before.';
  const lines = rows.map(([day, arxiv, title]) =>
    JSON.stringify({ day, arxiv, title, abstract, authors: ['Ada Made-Up'] }),
  );
  writeFileSync(join(folder, 'texts.jsonl'), lines.join('\n'));
  return folder;
}

const sizes = (days: Awaited<ReturnType<typeof readDays>>) =>
  days.map(({ day, texts }) => [day, texts.length]);

test('the texts of a folder are parted by day, and the newest are taken', async (t) => {
  const days = await readDays([corpus(t)]);
  assert.deepEqual(sizes(days), [
    ['2026-03-11', 2],
    ['2026-03-12', 1],
  ]);
  assert.deepEqual(sizes(newestDays(days, 2)), [
    ['2026-03-11', 1],
    ['2026-03-12', 1],
  ]);
  assert.deepEqual(sizes(newestDays(days, 1)), [['2026-03-12', 1]]);
  assert.deepEqual(sizes(newestDays(days, 99)), sizes(days));
});

test('the ingest reads each day as a digest of its papers', async (t) => {
  const folder = corpus(t);
  for (const day of await readDays([folder])) writeDump(join(folder, 'dumps'), day);
  const { result } = await ingestPlaces(placesOf({ dumps: [join(folder, 'dumps')] }));
  assert.deepEqual([result.counts.papers, result.counts.digests], [3, 2]);
});
