import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { restingMarkdownIn } from './markdown-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-markdown-'));
after(() => rmSync(folder, { recursive: true }));

const read: string[] = [];
const entries = new Map<string, { id: string; data: unknown; digest?: string }>();
const meta = new Map<string, string>();

/** What Astro gives a loader, as far as it is used here. */
const context = {
  collection: 'papers',
  config: { root: pathToFileURL(`${folder}/`), srcDir: pathToFileURL(`${folder}/src/`) },
  store: {
    get: (id: string) => entries.get(id),
    has: (id: string) => entries.has(id),
    keys: () => [...entries.keys()],
    set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
  },
  meta: {
    get: (key: string) => meta.get(key),
    set: (key: string, text: string) => meta.set(key, text),
  },
  parseData: async ({ data }: { data: unknown }) => data,
  generateDigest: (text: string) => text,
  logger: { warn: assert.fail, error: assert.fail },
  entryTypes: new Map([
    [
      '.md',
      {
        getEntryInfo: ({ contents, fileUrl }: { contents: string; fileUrl: URL }) => {
          read.push(fileUrl.pathname.split('/').at(-1) ?? '');
          return { body: contents, data: { text: contents } };
        },
      },
    ],
  ]),
} as unknown as LoaderContext;

test('a file that rests is not read again, one that was written is, and one that went is gone', async () => {
  const loader = restingMarkdownIn(folder);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const load = async () => {
    read.length = 0;
    await loader.load(context);
    return read.toSorted();
  };
  for (const name of ['a-path.md', 'boats.md', 'nets.md']) write(name, name);
  assert.deepEqual(await load(), ['a-path.md', 'boats.md', 'nets.md']);
  assert.deepEqual(await load(), []);
  write('boats.md', 'longer than before');
  rmSync(join(folder, 'nets.md'));
  assert.deepEqual(await load(), ['boats.md']);
  write('nets.md', 'back');
  write('a-path.md', 'written anew');
  assert.deepEqual(await load(), ['a-path.md', 'nets.md']);
  const texts = Object.fromEntries([...entries].map(([id, { data }]) => [id, data]));
  assert.deepEqual(
    texts,
    Object.fromEntries(
      ['boats', 'a-path', 'nets'].map((id) => [
        id,
        { text: readFileSync(join(folder, `${id}.md`), 'utf8') },
      ]),
    ),
  );
});
