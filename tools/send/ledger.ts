import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { addressKey, type Recipient, SendProblem } from './recipients.ts';

const headSchema = z.object({ digest: z.string(), salt: z.string().min(16) });
const lineSchema = z.object({
  /** When, from the clock. */
  at: z.string(),
  /** Salted SHA-256 of the address. */
  to: z.string(),
  /**
   * `attempt` is written before a message goes out: where it stays the last word, the run ended before the
   * server’s answer came, and nobody knows whether the message arrived.
   */
  state: z.enum(['attempt', 'sent', 'refused', 'later']),
  /** Reply of the server, where it refused: a code without words, which might name the address. */
  code: z.number().optional(),
});

/** What became of an address. */
type LedgerState = z.infer<typeof lineSchema>['state'];

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

/** The readers of a list, by what is to be done with them. */
export type Chosen = {
  open: Recipient[];
  /** Had it before. */
  sent: Recipient[];
  /** Refused for ever by an earlier run. */
  refused: Recipient[];
  /** An earlier run ended before the answer came: they may have it. */
  unsure: Recipient[];
};

/**
 * Sorts a list by what the ledger says. `only` leaves all others out; `again` sends to these whatever the
 * ledger says. Throws a `SendProblem` for an address that the list does not have.
 */
export function chooseRecipients(
  recipients: readonly Recipient[],
  ledger: Pick<Ledger, 'stateOf'>,
  { only = [], again = [] }: { only?: readonly string[]; again?: readonly string[] },
): Chosen {
  const known = new Set(recipients.map(({ address }) => addressKey(address)));
  const unknown = [...only, ...again].filter((address) => !known.has(addressKey(address)));
  if (unknown.length > 0)
    throw new SendProblem(`The list does not have ${unknown.join(', ')}. Add it there first.`);
  const [wanted, forced] = [only, again].map((list) => new Set(list.map(addressKey)));
  const chosen: Chosen = { open: [], sent: [], refused: [], unsure: [] };
  for (const recipient of recipients) {
    const key = addressKey(recipient.address);
    if (wanted && wanted.size > 0 && !wanted.has(key)) continue;
    const state = forced?.has(key) ? null : ledger.stateOf(recipient.address);
    const group = state === 'attempt' ? 'unsure' : state === 'later' ? 'open' : (state ?? 'open');
    chosen[group].push(recipient);
  }
  return chosen;
}
