import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Site } from './page-rules.ts';

/** Where it is kept which files were found sound, and the version of the programs that found them so. */
export type CheckCache = { file: string; version: string };

/** A file that was found sound: the hash of its text, and the facts that the check of the whole site needs of it. */
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
  readonly #cache: CheckCache | null;
  readonly #files: ReadonlySet<string>;
  readonly #known: ReadonlyMap<string, Sound>;
  readonly #gone: readonly string[];
  readonly #sound: [path: string, Sound][] = [];

  constructor({ files }: Pick<Site, 'files'>, cache: CheckCache | null) {
    const kept = cache && readKept(cache);
    const gone = kept?.files.filter((file) => !files.has(file)) ?? [];
    this.#cache = cache;
    this.#files = files;
    this.#known = new Map(gone.length > mostGone ? [] : Object.entries(kept?.sound ?? {}));
    this.#gone = gone.map((file) => encodeURI(file.replace(/index\.html$/, '')));
  }

  /** What is known of the file of this text: as it was when it was found sound, or as `examine` finds it now. */
  factsOf<Facts>(
    path: string,
    text: Buffer | string,
    examine: () => { facts: Facts; isSound: boolean },
  ): Facts {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16);
    const known = this.#known.get(path);
    const holds = known?.hash === hash && !this.#gone.some((address) => text.includes(address));
    // The same programs wrote them.
    const { facts, isSound } = holds ? { facts: known.facts as Facts, isSound: true } : examine();
    if (isSound) this.#sound.push([path, { hash, facts }]);
    return facts;
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
  return !/^\/pagefind\/(.+\/|.+\.pf_)/.test(file);
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
