import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as it was read: its inode and time, its hash, and its size in bytes. */
type Known = readonly [mark: string, hash: string, size: number];

/**
 * The hashes of the files of a folder: the first nine bytes of SHA-256 in base64url (RFC 4648, section 5), twelve letters,
 * which tell apart any files of one site. They are kept in a file, if one is named: a file that nobody wrote since is not read
 * again.
 */
export class FileHashes {
  readonly #folder: string;
  readonly #kept: string | null;
  readonly #known: ReadonlyMap<string, Known>;
  readonly #now = new Map<string, Known>();

  constructor(folder: string, kept: string | null = null) {
    this.#folder = folder;
    this.#kept = kept;
    this.#known = new Map(kept ? readKept(kept) : []);
  }

  /** Hash and size of a file by its name below the folder. */
  of(name: string): { hash: string; size: number } {
    const [, hash, size] = this.#now.get(name) ?? this.#look(name);
    return { hash, size };
  }

  /** Writes down what was asked for, for the next to ask. */
  save(): void {
    if (!this.#kept) return;
    mkdirSync(dirname(this.#kept), { recursive: true });
    writeFileSync(`${this.#kept}.next`, JSON.stringify([...this.#now]));
    renameSync(`${this.#kept}.next`, this.#kept);
  }

  #look(name: string): Known {
    const path = join(this.#folder, name);
    const { ino, size, mtimeMs } = statSync(path);
    const mark = `${ino} ${mtimeMs}`;
    const before = this.#known.get(name);
    const isSame = before?.[0] === mark && before[2] === size;
    const known = isSame ? before : ([mark, shortHash(readFileSync(path)), size] as const);
    this.#now.set(name, known);
    return known;
  }
}

/** The hash of a text or of bytes, as files have it. */
export function shortHash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest().subarray(0, 9).toString('base64url');
}

function readKept(file: string): [string, Known][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
