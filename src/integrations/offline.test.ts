import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { buildOfWorker, type FileList, hashOf } from '../features/offline/offline-files.ts';
import { siteParts } from '../model/site-parts.ts';
import { writeOfflineFiles } from './offline.ts';

const out = mkdtempSync(join(tmpdir(), 'offprint-offline-'));
after(() => rmSync(out, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const parts = siteParts([{ id: 'all', date: null, papers: [] }]);
const read = (name: string) => readFileSync(join(out, name), 'utf8');

test('the list holds what can be kept, and changes with any of it alone', async () => {
  write('index.html', 'front <script src="/_astro/a.1.js">');
  write('topics/ü/index.html', 'topic <script src="/_astro/c.1.js">');
  write('_astro/a.1.js', 'import("./b.1.js")');
  write('_astro/b.1.js', 'load("/_astro/b.1.css")');
  write('_astro/b.1.css', 'url(/_astro/f.1.woff2)');
  write('_astro/c.1.js', '');
  write('_astro/f.1.woff2', 'letters');
  write('og/site.png', 'picture');
  write('404.html', 'missing');
  const counts = await writeOfflineFiles(out, parts);
  const list: FileList = JSON.parse(read('offline-files.json'));
  assert.equal(list.files[0]?.[1], await hashOf(new TextEncoder().encode(read('index.html'))));
  const shell = ['/', '/_astro/a.1.js', '/_astro/b.1.css', '/_astro/b.1.js'];
  assert.deepEqual(
    list.files.map(([path]) => path),
    [...shell, '/_astro/c.1.js', '/_astro/f.1.woff2', '/topics/%C3%BC/'],
  );
  assert.deepEqual(counts, { files: 7, bytes: 140 });
  assert.deepEqual(buildOfWorker(read('sw.js')), { build: list.build, ...counts, shell });
  const worker = read('sw.js');

  write('og/site.png', 'another picture');
  await writeOfflineFiles(out, parts);
  assert.equal(read('sw.js'), worker);
  write('topics/ü/index.html', 'TOPIC <script src="/_astro/c.1.js">');
  await writeOfflineFiles(out, parts);
  assert.notEqual(buildOfWorker(read('sw.js'))?.build, list.build);
  assert.equal(read('sw.js').split('\n').at(-1), worker.split('\n').at(-1));
});

test('files of a year that is over have a list of their own, which rests when others change', async () => {
  const years = siteParts([
    { id: 'new', date: '2026-01-05', papers: ['b'] },
    { id: 'old', date: '2025-10-01', papers: ['a'] },
  ]);
  write('papers/a/index.html', 'old');
  write('papers/b/index.html', 'new');
  const counts = await writeOfflineFiles(out, years);
  const rests = read('offline-2025.json');
  const list: FileList = JSON.parse(read('offline-files.json'));
  const [year] = list.years ?? [];
  const bytes = new TextEncoder().encode(rests);
  assert.deepEqual(list.years, [
    { path: '/offline-2025.json', hash: await hashOf(bytes), files: 1, bytes: 3 },
  ]);
  assert.deepEqual(
    JSON.parse(rests).map(([path]: string[]) => path),
    ['/papers/a/'],
  );
  assert.equal(counts.files, list.files.length + (year?.files ?? 0));

  write('papers/b/index.html', 'newer');
  await writeOfflineFiles(out, years);
  assert.equal(read('offline-2025.json'), rests);
  write('papers/a/index.html', 'corrected');
  await writeOfflineFiles(out, years);
  assert.notEqual(JSON.parse(read('offline-files.json')).build, list.build);
});
