import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { FileHashes } from '../../node/file-hashes.ts';
import { SoundFiles } from './sound-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-sound-'));
const file = join(folder, 'check/site.json');
after(() => rmSync(folder, { recursive: true }));

const pages = { '/': 'front', '/papers/x/': 'a paper' };
const files = ['/index.html', '/papers/x/index.html', '/papers/x.json'];

/** Checks pages by their texts, of which some are `wrong`; gives those that were looked at. */
function look(
  texts: Record<string, string>,
  {
    there = files,
    version = '1',
    wrong = '',
  }: { there?: string[]; version?: string; wrong?: string },
): string[] {
  const cache = { file, version, hashes: new FileHashes(folder) };
  const sound = new SoundFiles(folder, { files: new Set(there) }, cache);
  const looked: string[] = [];
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), text);
    const name = `${path}index.html`;
    const facts = sound.known(path, name);
    if (facts !== null) {
      assert.equal(facts, text.length);
      continue;
    }
    looked.push(path);
    if (path !== wrong) sound.note(path, name, text.length);
  }
  sound.save();
  return looked;
}

beforeEach(() => {
  look(pages, { version: 'other' });
  look(pages, {});
});

test('pages of the same text are not looked at again, also when files came', () => {
  const there = [...files, '/new.json'];
  assert.deepEqual(look(pages, { there }), []);
  assert.deepEqual(look({ ...pages, '/': 'new' }, { there }), ['/']);
  assert.deepEqual(look(pages, { there }), ['/']);
});

test('when a file went, the pages are looked at that hold its address', () => {
  const texts = { '/': 'front', '/a/': '<a href="/topics/%C3%BC/">', '/b/': '<a href="/a/">' };
  const there = [...files, '/topics/ü/index.html'];
  look(texts, { there });
  assert.deepEqual(look(texts, { there: files }), ['/a/']);
});

test('when very many files went, every page is looked at', () => {
  const there = [...files, ...Array.from({ length: 101 }, (_, at) => `/p${at}.json`)];
  look(pages, { there });
  assert.deepEqual(look(pages, { there: files }), Object.keys(pages));
});

test('a page in which something was found is looked at again', () => {
  look(pages, { version: 'other', wrong: '/' });
  assert.deepEqual(look(pages, { version: 'other' }), ['/']);
});

test('other programs look at every page again, and so does a check that finds a broken file', () => {
  assert.deepEqual(look(pages, { version: '2' }), Object.keys(pages));
  writeFileSync(file, '{"version":"2","fi');
  assert.deepEqual(look(pages, { version: '2' }), Object.keys(pages));
});
