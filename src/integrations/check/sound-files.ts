import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileHashes } from '../../node/file-hashes.ts';
import type { Site } from './page-rules.ts';

/**
 * Where it is kept which files were found sound, the version of the programs that found them so, and the hashes of the
 * site's files.
 */
export type CheckCache = { file: string; version: string; hashes: FileHashes };

/** A file that was found sound: its hash, and the facts that the check of the whole site needs of it. */
type Sound = { hash: string; facts: unknown };

type Kept = {
  version: string;
  /** Every file of the site to which another may lead. */
  files: string[];
  /** The sound ones by path. */
  sound: Record<string, Sound>;
};

/** Of more files that went, a file is looked at sooner than it is searched for each of their addresses. */
const mostGone = 100;

/**
 * The pages and feeds in which an earlier check found nothing. One of the same text is sound still, where it does not hold
 * the address of a file that was there then and is not there now.
 */
export class SoundFiles {
  readonly #out: string;
  readonly #cache: CheckCache | null;
  readonly #files: ReadonlySet<string>;
  readonly #known: ReadonlyMap<string, Sound>;
  readonly #gone: readonly string[];
  readonly #sound: [path: string, Sound][] = [];

  constructor(out: string, { files }: Pick<Site, 'files'>, cache: CheckCache | null) {
    const kept = cache && readKept(cache);
    const gone = kept?.files.filter((file) => !files.has(file)) ?? [];
    this.#out = out;
    this.#cache = cache;
    this.#files = files;
    this.#known = new Map(gone.length > mostGone ? [] : Object.entries(kept?.sound ?? {}));
    this.#gone = gone.map((file) => encodeURI(file.replace(/index\.html$/, '')));
  }

  /**
   * The facts of a page or feed, whose file has this name below the site, as it was when it was found sound; null where it
   * may no longer be.
   */
  known<Facts>(path: string, name: string): Facts | null {
    const known = this.#known.get(path);
    if (!known || !this.#cache || known.hash !== this.#cache.hashes.of(name).hash) return null;
    if (this.#namesLost(name)) return null;
    this.#sound.push([path, known]);
    // The same programs wrote them.
    return known.facts as Facts;
  }

  /** Notes the facts of a page or feed that was found sound. */
  note(path: string, name: string, facts: unknown): void {
    const hash = this.#cache?.hashes.of(name).hash;
    if (hash) this.#sound.push([path, { hash, facts }]);
  }

  /** Whether a file names one that went. */
  #namesLost(name: string): boolean {
    if (this.#gone.length === 0) return false;
    const text = readFileSync(join(this.#out, name));
    return this.#gone.some((address) => text.includes(address));
  }

  /** Writes down what was sound, for the next check. */
  save(): void {
    if (!this.#cache) return;
    const { file, version } = this.#cache;
    const files = [...this.#files].filter(mayBeLinked);
    const kept: Kept = { version, files, sound: Object.fromEntries(this.#sound) };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.next`, JSON.stringify(kept));
    renameSync(`${file}.next`, file);
  }
}

/** No page leads to the parts of the search index, whose names change with each digest. */
function mayBeLinked(file: string): boolean {
  return !/^\/search-index\/.+\//.test(file);
}

/** What an earlier check left; null where there is none, or other programs made it. */
function readKept({ file, version }: CheckCache): Kept | null {
  try {
    const kept: Kept = JSON.parse(readFileSync(file, 'utf8'));
    return kept.version === version ? kept : null;
  } catch {
    return null;
  }
}
