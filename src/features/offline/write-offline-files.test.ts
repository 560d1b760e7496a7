import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { BuildNote, FileList } from './file-list.ts';
import { writeOfflineFiles } from './write-offline-files.ts';

const out = mkdtempSync(join(tmpdir(), 'offprint-offline-'));
after(() => rmSync(out, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const read = <T>(name: string): T => JSON.parse(readFileSync(join(out, name), 'utf8'));

test('the lists hold what can be kept, and change with any of it alone', async () => {
  write('index.html', 'front');
  write('topics/ü/index.html', 'topic');
  write('_astro/a.1.js', '1');
  write('og/site.png', 'picture');
  write('404.html', 'missing');
  await writeOfflineFiles(out);
  const list = read<FileList>('offline-files.json');
  const note = read<BuildNote>('offline-build.json');
  assert.deepEqual(
    list.files.map(([path, , size]) => [path, size]),
    [
      ['/', 5],
      ['/_astro/a.1.js', 1],
      ['/topics/%C3%BC/', 5],
    ],
  );
  assert.deepEqual(note, {
    build: list.build,
    files: 3,
    bytes: 11,
    shell: list.files.slice(0, 2),
  });
  const worker = readFileSync(join(out, 'sw.js'), 'utf8');

  write('og/site.png', 'another picture');
  await writeOfflineFiles(out);
  assert.deepEqual(read('offline-build.json'), note);
  write('topics/ü/index.html', 'TOPIC');
  await writeOfflineFiles(out);
  assert.notEqual(read<BuildNote>('offline-build.json').build, note.build);
  assert.equal(readFileSync(join(out, 'sw.js'), 'utf8'), worker);
});
