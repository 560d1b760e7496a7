import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { buildOfWorker, type FileList, hashOf } from '../features/offline/offline-files.ts';
import { writeOfflineFiles } from './offline.ts';

const out = mkdtempSync(join(tmpdir(), 'offprint-offline-'));
after(() => rmSync(out, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
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
  const counts = await writeOfflineFiles(out);
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
  await writeOfflineFiles(out);
  assert.equal(read('sw.js'), worker);
  write('topics/ü/index.html', 'TOPIC <script src="/_astro/c.1.js">');
  await writeOfflineFiles(out);
  assert.notEqual(buildOfWorker(read('sw.js'))?.build, list.build);
  assert.equal(read('sw.js').split('\n').at(-1), worker.split('\n').at(-1));
});
