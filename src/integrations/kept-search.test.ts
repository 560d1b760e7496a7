import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keeperIn } from './kept-search.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-kept-'));
after(() => rmSync(folder, { recursive: true }));

const files = [
  { path: 'search.json', content: '{"papers":[]}' },
  { path: 'vocabulary/v.w0.txt', content: 'kite|1' },
];
const never = () => assert.fail('It is made again.');

test('the search of a year is made once, and again when input or programs change', async () => {
  const place = join(folder, 'once');
  assert.deepEqual(await keeperIn(place, 'v')('2024', 'a', async () => files), files);
  assert.deepEqual(await keeperIn(place, 'v')('2024', 'a', never), files);
  await keeperIn(place, 'v')('2025', 'a', async () => files);
  assert.deepEqual(await keeperIn(place, 'v')('2024', 'b', async () => []), []);
  assert.deepEqual(readdirSync(place).sort(), ['2024.b-v', '2025.a-v']);
  assert.deepEqual(await keeperIn(place, 'w')('2025', 'a', async () => []), []);
});

test('what was kept and cannot be read is made again', async () => {
  const place = join(folder, 'broken');
  await keeperIn(place, 'v')('2024', 'a', async () => files);
  writeFileSync(join(place, '2024.a-v'), 'half');
  assert.deepEqual(await keeperIn(place, 'v')('2024', 'a', async () => files), files);
});
