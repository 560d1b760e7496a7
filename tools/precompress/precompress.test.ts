import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isCompressedCopy } from '../../src/node/media-types.ts';
import { precompress } from './precompress.ts';

const page = `<!doctype html>${'<p>One sentence, many times.</p>'.repeat(50)}`;

function siteOf(context: TestContext, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-precompress-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const out = join(folder, 'site');
  const put = (name: string, text: string) => {
    mkdirSync(join(out, name, '..'), { recursive: true });
    writeFileSync(join(out, name), text);
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  const run = () => precompress(out, { cache: join(folder, 'cache') });
  return { out, put, run, names: () => readdirSync(out, { recursive: true }).sort() };
}

test('each text gets two copies that hold it, where they are smaller', async (context) => {
  const { out, run, names } = siteOf(context, {
    'index.html': page,
    'papers/x.bib': page,
    'tiny.txt': 'a',
    'picture.png': page,
  });
  const result = await run();
  assert.equal(result.texts, 3);
  assert.equal(result.written, 4);
  assert.deepEqual(
    names().filter((name) => isCompressedCopy(String(name))),
    ['index.html.br', 'index.html.gz', 'papers/x.bib.br', 'papers/x.bib.gz'],
  );
  const read = (name: string) => readFileSync(join(out, name));
  assert.equal(brotliDecompressSync(read('index.html.br')).toString(), page);
  assert.equal(gunzipSync(read('index.html.gz')).toString(), page);
  // RFC 1952: no flags, so no name; four bytes of time; unknown system.
  assert.deepEqual([...read('index.html.gz').subarray(3, 10)], [0, 0, 0, 0, 0, 2, 255]);
});

test('what has not changed is neither compressed nor written again', async (context) => {
  const { out, put, run } = siteOf(context, { 'index.html': page, 'other.html': `${page}x` });
  await run();
  const again = await run();
  assert.deepEqual([again.made, again.written], [0, 0]);
  put('index.html', `${page}!`);
  rmSync(join(out, 'other.html.br'));
  const changed = await run();
  assert.deepEqual([changed.made, changed.written], [2, 3]);
  assert.equal(
    brotliDecompressSync(readFileSync(join(out, 'index.html.br'))).toString(),
    `${page}!`,
  );
});

test('copies of texts that are gone are removed, other archives stay', async (context) => {
  const { out, run } = siteOf(context, {
    'index.html': page,
    'old.html': page,
    'data.tar.gz': 'x',
  });
  await run();
  rmSync(join(out, 'old.html'));
  assert.equal((await run()).removed, 2);
  assert.equal(existsSync(join(out, 'old.html.gz')), false);
  assert.equal(existsSync(join(out, 'data.tar.gz')), true);
});
