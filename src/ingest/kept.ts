import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What one run found out and another need not find out anew: what it comes from by its kind and hash, and terms by number. */
export type Kept = { values: ReadonlyMap<string, unknown>; terms: readonly string[] };

/**
 * Remembers what was made of what. Whatever is made must hang on its kind and `from` alone; who keeps values beyond a run
 * has to forget them when programs, vocabulary or field are others.
 */
export class Memory {
  readonly #before: Kept['values'];
  /** The values that were asked for. */
  readonly used = new Map<string, unknown>();

  constructor(before: Kept['values'] = new Map()) {
    this.#before = before;
  }

  /** The value made of `from`, which is bytes or can be written as JSON; nobody may change it. */
  recall<T>(kind: string, from: unknown, make: () => T): T {
    const key = `${kind} ${hashOf(from)}`;
    const known = this.used.get(key) ?? this.#before.get(key) ?? make();
    this.used.set(key, known);
    return known as T;
  }
}

const encoder = new TextEncoder();

/** A hash of bytes, or of what can be written as JSON. */
export function hashOf(from: unknown): string {
  const bytes = from instanceof Uint8Array ? from : encoder.encode(JSON.stringify(from));
  return bytesToHex(sha256(bytes).subarray(0, 16));
}
