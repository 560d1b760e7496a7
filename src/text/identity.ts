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
