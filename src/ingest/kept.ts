import { hash } from 'node:crypto';

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

/** A hash of bytes, or of what can be written as JSON. */
export function hashOf(from: unknown): string {
  return hash('sha256', from instanceof Uint8Array ? from : JSON.stringify(from)).slice(0, 32);
}
