import { sha256 } from '@noble/hashes/sha2.js';

/** A paper's title read without markup, case, spaces and punctuation: what makes two entries one paper. */
export type Identity = string & { readonly __brand: 'identity' };

/**
 * The identity of a title in plain Unicode (markup already read, see `toPlain`):
 * its letters and digits, compatibility forms folded (`³` is `3`), accents off, lower case.
 * Letters of any script count; a title without one has the empty identity.
 */
export function identityOf(title: string): Identity {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]/gu, '') as Identity;
}

/**
 * What keeps apart two identities of which a slug would say the same: 40 bits of the SHA-256 of the
 * whole identity in base 32. Among 100,000 two share it with a chance below 1 in 200.
 */
export function slugSuffix(identity: string): string {
  const digest = sha256(new TextEncoder().encode(identity)).subarray(0, 5);
  return digest
    .reduce((sum, byte) => sum * 256 + byte, 0)
    .toString(32)
    .padStart(8, '0');
}

/**
 * What tells a collection from others, for figures that were measured on it: a hash of the titles of its
 * papers as their identity reads them. Neither the order of papers nor their addresses matter.
 */
export async function collectionMark(papers: Iterable<{ title: string }>): Promise<string> {
  const titles = [...papers].map(({ title }) => identityOf(title)).sort();
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(titles.join('\n')));
  return [...new Uint8Array(sum, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A name in plain letters for addresses and keys, such as `ada-s-papers-ete`; empty where it has none. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
