import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Encoding, encodings, encodingVersion } from './encodings.ts';

/**
 * Compressed copies in a folder, by a hash of their text: the same page of the next build costs nothing.
 * An empty file stands for a copy that is no smaller than its text.
 */
export class CopyStore {
  readonly #folder: string;
  readonly #present: Set<string>;
  readonly #used = new Set<string>();
  /** How many copies were not there. */
  missed = 0;

  private constructor(folder: string, present: Set<string>) {
    this.#folder = folder;
    this.#present = present;
  }

  static async open(folder: string): Promise<CopyStore> {
    await mkdir(folder, { recursive: true });
    return new CopyStore(folder, new Set(await readdir(folder)));
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

  /** Removes the copies of some encodings that nobody asked for. */
  async clean(some: readonly Encoding[]): Promise<void> {
    const unused = [...this.#present].filter(
      (name) => !this.#used.has(name) && some.some((one) => name.includes(`.${one}`)),
    );
    for (const name of unused) await rm(join(this.#folder, name), { force: true });
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
export async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const aside = `${path}.${process.pid}-${written++}`;
  await writeFile(aside, bytes);
  await rename(aside, path);
}
