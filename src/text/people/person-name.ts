/** A person as far as a list of authors tells: the exact name, and nothing else. */
export type PersonName = string & { readonly __brand: 'person' };

/** The identity of a written name: its letters as composed characters, its spaces folded, all else kept. */
export function personName(written: string): PersonName {
  return written.normalize('NFC').trim().replace(/\s+/gu, ' ') as PersonName;
}
