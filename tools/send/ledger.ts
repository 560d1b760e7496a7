import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { addressKey } from './recipients.ts';
import { SendProblem } from './send-problem.ts';

/**
 * What became of an address. `attempt` is written before a message goes out: where it stays the last
 * word, the run ended before the server’s answer came, and nobody knows whether the message arrived.
 */
export type LedgerState = 'attempt' | 'sent' | 'refused' | 'later';

const headSchema = z.object({ digest: z.string(), salt: z.string().min(16) });
const lineSchema = z.object({
  /** When, from the clock. */
  at: z.string(),
  /** Salted SHA-256 of the address. */
  to: z.string(),
  state: z.enum(['attempt', 'sent', 'refused', 'later']),
  /** Reply of the server, where it refused: a code without words, which might name the address. */
  code: z.number().optional(),
});

/**
 * Who was sent a digest: lines of JSON, added to and flushed to the disk one by one. The first has the
 * salt; the others have the address as a hash, so that the file by itself names nobody. Whoever has a
 * list of addresses can still tell which of them are in it.
 */
export class Ledger {
  readonly #states = new Map<string, LedgerState>();
  readonly #path: string;
  readonly #digest: string;
  #salt = randomBytes(16).toString('hex');
  /** Bytes of whole lines. */
  #length = 0;
  #file: number | null = null;

  /** Reads the ledger at a path; the file is made with the first line. Throws a `SendProblem` when it cannot be read. */
  constructor(path: string, digest: string) {
    this.#path = path;
    this.#digest = digest;
    if (existsSync(path)) this.#read(readFileSync(path, 'utf8'));
  }

  stateOf(address: string): LedgerState | null {
    return this.#states.get(this.#hash(address)) ?? null;
  }

  /** Notes what became of an address, now and on the disk. */
  note(address: string, state: LedgerState, code?: number): void {
    const to = this.#hash(address);
    this.#write({ at: new Date().toISOString(), to, state, ...(code ? { code } : {}) });
    this.#states.set(to, state);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #hash(address: string): string {
    return createHash('sha256')
      .update(`${this.#salt}\n${addressKey(address)}`)
      .digest('hex');
  }

  /** A run that was killed while it wrote leaves half a line at the end, which the next one overwrites. */
  #read(text: string): void {
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    this.#length = Buffer.byteLength(whole);
    for (const [index, line] of whole.split('\n').slice(0, -1).entries()) {
      const read = (index === 0 ? headSchema : lineSchema).safeParse(parsed(line));
      if (!read.success)
        throw new SendProblem(
          `Line ${index + 1} of the ledger ${this.#path} cannot be read, so that it is not known who had the digest.\nMend the line, or name another folder with --ledger.`,
        );
      if ('salt' in read.data) this.#salt = read.data.salt;
      else this.#states.set(read.data.to, read.data.state);
    }
  }

  #write(line: object): void {
    this.#file ??= this.#open();
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#file);
  }

  #open(): number {
    mkdirSync(dirname(this.#path), { recursive: true });
    const file = openSync(this.#path, 'a', 0o600);
    ftruncateSync(file, this.#length);
    if (this.#length === 0)
      writeSync(file, `${JSON.stringify({ digest: this.#digest, salt: this.#salt })}\n`);
    return file;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * Keeps a second run away while this one goes: a file that holds the number of the process. One that a
 * killed run left is taken over. Gives what ends the lock; throws a `SendProblem` when another run has it.
 */
export function lock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  if (!take(path)) {
    const holder = holderOf(path);
    if (isAlive(holder)) throw held(path, holder);
    // Of several runs that find a dead one's lock, one moves it away; it puts back what is not that lock.
    const aside = `${path}.${process.pid}`;
    renameQuietly(path, aside);
    if (holderOf(aside) !== holder) renameQuietly(aside, path);
    rmSync(aside, { force: true });
    if (!take(path)) throw held(path, holderOf(path));
  }
  return () => rmSync(path, { force: true });
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null for a lock that is gone or says nothing. */
function holderOf(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** A file without a number may be one that is just being written. This process has no other run. */
function isAlive(holder: number | null): boolean {
  if (holder === null) return true;
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function renameQuietly(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function held(path: string, holder: number | null): SendProblem {
  return new SendProblem(
    `Another run${holder ? `, process ${holder},` : ''} is sending this digest.\nWait until it has ended. If there is none, delete ${path}.`,
  );
}
