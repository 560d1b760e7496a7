import type { Identity } from '../../text/identity.ts';
import { slugSuffix } from '../../text/slug-suffix.ts';
import { segmentWords } from './segment-words.ts';

/** The last part of a paper's address: lower-case ASCII words joined by hyphens. */
export type Slug = string & { readonly __brand: 'slug' };

const longestSlug = 112;
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Whether a text has the form of a slug. */
export function isSlug(text: string): text is Slug {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= longestSlug + 9;
}

/**
 * The slug of a paper: its identity cut into words again. Nothing but the identity goes in, so that
 * neither the spelling of a title (`Pre-training`, `Pretraining`) nor the order of dumps moves an
 * address. A slug without its hyphens is the identity; where that cannot be (a long title, letters
 * outside ASCII), a suffix derived from the whole identity keeps different papers apart.
 */
export function slugOf(identity: Identity): Slug {
  const ascii = transliterate(identity);
  const words = cut(segmentWords(ascii));
  const complete = words.join('') === identity;
  return [...words, ...(complete ? [] : [slugSuffix(identity)])].join('-') as Slug;
}

function transliterate(identity: string): string {
  return identity
    .replace(/[α-ω]/g, (letter) => greek[letter.charCodeAt(0) - 0x3b1] ?? '')
    .replace(/[^a-z0-9]/g, '');
}

function cut(words: string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (length > longestSlug + 1) break;
    kept.push(word);
  }
  return kept;
}
