import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesBelow } from '../../src/node/files-below.ts';
import { isCompressedCopy, isCompressible } from './compressed-copy.ts';
import { CopyStore, writeWhole } from './copy-store.ts';
import type { Encoding } from './encodings.ts';

/** Bytes of the texts and of their copies, how many copies were written and removed, and how many made anew. */
export type Precompressed = {
  texts: number;
  bytes: number;
  copies: Record<Encoding, { count: number; bytes: number }>;
  written: number;
  removed: number;
  made: number;
};

type Options = {
  /** Folder of copies made before. */
  cache: string;
  encodings?: readonly Encoding[];
  /** How many files are worked on at a time. */
  jobs?: number;
  /** Is told how many of how many texts are done. */
  onProgress?: (done: number, all: number) => void;
};

/** Writes a compressed copy beside each text of a built site where it is smaller, and removes those of no text. */
export async function precompress(
  out: string,
  { cache, encodings = ['br', 'gz'], jobs = 2, onProgress = () => {} }: Options,
): Promise<Precompressed> {
  const names = filesBelow(out);
  const texts = names.filter(isCompressible);
  const present = new Set(names.filter(isCompressedCopy));
  const store = await CopyStore.open(cache);
  const none = () => ({ count: 0, bytes: 0 });
  const sum: Precompressed = {
    texts: texts.length,
    bytes: 0,
    copies: { br: none(), gz: none() },
    written: 0,
    removed: 0,
    made: 0,
  };
  let done = 0;
  await inParallel(texts, jobs, async (name) => {
    const text = await readFile(join(out, name));
    sum.bytes += text.length;
    for (const encoding of encodings) {
      const copy = await store.get(text, encoding);
      if (!copy) continue;
      sum.copies[encoding].count++;
      sum.copies[encoding].bytes += copy.length;
      const path = `${name}.${encoding}`;
      const stands = present.delete(path) && copy.equals(await readFile(join(out, path)));
      if (stands) continue;
      await writeWhole(join(out, path), copy);
      sum.written++;
    }
    onProgress(++done, texts.length);
  });
  for (const stale of present) await rm(join(out, stale));
  await store.clean(encodings);
  return { ...sum, removed: present.size, made: store.missed };
}

/** Each output folder has a cache of its own: two sites can then be compressed by turns. */
export function copyCache(out: string): string {
  return join('.cache/precompress', encodeURIComponent(relative('.', out)));
}

/** Runs work on each item, so many at a time. */
async function inParallel<T>(
  items: readonly T[],
  jobs: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: jobs }, worker));
}
