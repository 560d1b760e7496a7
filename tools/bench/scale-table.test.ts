import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildHead, buildRow, dayHead, dayRows } from './scale-table.ts';

const run = {
  seconds: 9.5,
  processor: 12,
  stages: [
    ['Ingest', 2],
    ['Pages', 7],
  ] as [string, number][],
  memory: 2e9,
};
const files = new Map([
  ['index.html', { bytes: 1000, hash: '1' }],
  ['papers/kettles/index.html', { bytes: 3000, hash: '2' }],
]);
const changes = { files: 3, bytes: 5000, newPages: 2, olderPages: 1 };

const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

test('a build is a row with a cell for each column, with the time that no stage took', () => {
  const row = buildRow({ what: 'Offprint', papers: 2, run, files, changes });
  assert.deepEqual(cells(row), [
    'Offprint',
    '2',
    '9.5 s',
    '12.0 s',
    'Ingest 2.0, Pages 7.0, other 0.5',
    '2 GB',
    '2',
    '4 kB',
    '1.0 files, 2 kB',
    '3',
    '5 kB',
    '1',
  ]);
  const first = buildRow({ what: 'Offprint', papers: 2, run: { ...run, memory: null }, files });
  assert.deepEqual(cells(first).slice(5, 6), ['–']);
  for (const line of buildHead.split('\n')) assert.equal(cells(line).length, cells(row).length);
});

test('days are rows with a last one of their means, older pages for each new paper', () => {
  const quiet = { files: 1, bytes: 1000, newPages: 4, olderPages: 2 };
  const rows = dayRows([
    { day: '2026-03-11', run, changes },
    { day: '2026-03-12', run: { ...run, seconds: 10.5 }, changes: quiet },
  ]).split('\n');
  assert.deepEqual(rows.map(cells), [
    ['2026-03-11', '2', '9.5 s', '12.0 s', '2 GB', '3', '5 kB', '1', '0.5'],
    ['2026-03-12', '4', '10.5 s', '12.0 s', '2 GB', '1', '1 kB', '2', '0.5'],
    ['mean of 2', '3', '10.0 s', '12.0 s', '2 GB', '2', '3 kB', '2', '0.5'],
  ]);
  for (const line of dayHead.split('\n')) assert.equal(cells(line).length, 9);
});
