import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { zipFolder } from './zip-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
after(() => rmSync(folder, { recursive: true }));

async function zipped(names: readonly string[], zone: string): Promise<Buffer> {
  const source = mkdtempSync(join(folder, 'source-'));
  mkdirSync(join(source, 'a'));
  for (const name of names) writeFileSync(join(source, name), `text of ${name}\n`.repeat(99));
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    const out = `${source}.zip`;
    await zipFolder(source, out, { name: 'offprint-x', day: '2025-03-14' });
    return readFileSync(out);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

test('the same files give the same bytes, in whatever order and zone they were written', async () => {
  const one = await zipped(['b.html', 'a/c.html', 'ü.txt'], 'UTC');
  const other = await zipped(['ü.txt', 'b.html', 'a/c.html'], 'Asia/Tokyo');
  assert.ok(one.equals(other));
  const files = unzipSync(one);
  assert.deepEqual(
    Object.keys(files),
    ['a/c.html', 'b.html', 'ü.txt'].map((path) => `offprint-x/${path}`),
  );
  assert.match(strFromU8(files['offprint-x/b.html'] ?? new Uint8Array()), /^text of b\.html\n/);
});

test('copies that were compressed for servers do not make the archive larger', async () => {
  const files = unzipSync(await zipped(['b.html', 'b.html.gz', 'b.html.br'], 'UTC'));
  assert.deepEqual(Object.keys(files), ['offprint-x/b.html']);
});
