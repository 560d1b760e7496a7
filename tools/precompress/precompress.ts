import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../../src/node/files-below.ts';
import { isCompressedCopy, isCompressible } from '../../src/node/media-types.ts';

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
  /** How many files are worked on at a time. */
  jobs?: number;
  /** Is told how many of how many texts are done. */
  onProgress?: (done: number, all: number) => void;
};

/** Writes a compressed copy beside each text of a built site where it is smaller, and removes those of no text. */
export async function precompress(
  out: string,
  { cache, jobs = 2, onProgress = () => {} }: Options,
): Promise<Precompressed> {
  const names = filesBelow(out);
  const texts = names.filter(isCompressible);
  const present = new Set(names.filter(isCompressedCopy));
  const store = new CopyStore(cache);
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
    for (const encoding of ['br', 'gz'] as const) {
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
  await store.clean();
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

/**
 * Compressed copies in a folder, by a hash of their text: the same page of the next build costs nothing.
 * An empty file stands for a copy that is no smaller than its text.
 */
class CopyStore {
  readonly #folder: string;
  readonly #present: Set<string>;
  readonly #used = new Set<string>();
  /** How many copies were not there. */
  missed = 0;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#present = new Set(readdirSync(folder));
  }

  /** The copy of a text, or null where it would be no smaller. */
  async get(text: Buffer, encoding: Encoding): Promise<Buffer | null> {
    const hash = createHash('sha256').update(encodingVersion).update(text).digest('hex');
    const name = `${hash.slice(0, 32)}.${encoding}`;
    this.#used.add(name);
    const copy = this.#present.has(name)
      ? await readFile(join(this.#folder, name))
      : await this.#make(name, text, encoding);
    return copy.length > 0 ? copy : null;
  }

  /** Removes the copies that nobody asked for. */
  async clean(): Promise<void> {
    for (const name of this.#present)
      if (!this.#used.has(name)) await rm(join(this.#folder, name), { force: true });
  }

  async #make(name: string, text: Buffer, encoding: Encoding): Promise<Buffer> {
    this.missed++;
    const copy = await encodings[encoding](text);
    const kept = copy.length < text.length ? copy : Buffer.alloc(0);
    await writeWhole(join(this.#folder, name), kept);
    this.#present.add(name);
    return kept;
  }
}

let written = 0;

/** Writes a file beside its place and moves it there, so that nobody reads half of it. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const aside = `${path}.${process.pid}-${written++}`;
  await writeFile(aside, bytes);
  await rename(aside, path);
}

/** Endings of compressed copies, as nginx, Caddy and sirv look for them. */
type Encoding = 'br' | 'gz';

/** What makes the copies: always the same bytes for the same text. */
const encodings: Record<Encoding, (text: Buffer) => Promise<Buffer>> = {
  br: (text) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: async (text) => {
    const copy = await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });
    // RFC 1952: the byte of the operating system; 255 is "unknown". zlib writes no name and no time.
    copy[9] = 255;
    return copy;
  },
};

/** Changes with what decides the bytes of the copies. */
const encodingVersion = `1 ${process.versions['brotli']} ${process.versions['zlib']}`;
