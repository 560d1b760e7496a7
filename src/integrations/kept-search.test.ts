import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesBelow } from '../node/files-below.ts';
import { keeperIn, keepFilesIn, shareFolder } from './kept-search.ts';

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

test('files of the search that are the same stay as they are; others are written beside, so that the site that stands keeps its own', () => {
  const [place, site] = [join(folder, 'site'), join(folder, 'dist')];
  const inode = (path: string) => statSync(join(place, path)).ino;
  keepFilesIn(place, [...files, { path: 'vocabulary/v.w1.txt', content: 'whale|2' }]);
  shareFolder(place, site);
  const [resting = 0, written = 0] = files.map(({ path }) => inode(path)).reverse();
  keepFilesIn(place, [{ path: 'search.json', content: '{"papers":[1]}' }, ...files.slice(1)]);
  assert.deepEqual(filesBelow(place), ['search.json', 'vocabulary/v.w0.txt']);
  assert.equal(inode('vocabulary/v.w0.txt'), resting);
  assert.notEqual(inode('search.json'), written);
  assert.equal(readFileSync(join(site, 'search.json'), 'utf8'), '{"papers":[]}');
  shareFolder(place, site);
  assert.equal(readFileSync(join(site, 'search.json'), 'utf8'), '{"papers":[]}');
});
