import { asciiWords } from './people/ascii-words.ts';
import { foldLatin } from './people/fold-latin.ts';
import { slugSuffix } from './slug-suffix.ts';

const longest = 80;

/**
 * The last part of the address of a venue: the words of its name. Spellings that differ in capitals,
 * accents and punctuation are one venue; what the words cannot say is kept apart by a suffix.
 */
export function venueSlug(venue: string): string {
  const folded = foldLatin(venue);
  const slug = asciiWords(venue).join('-');
  const complete =
    slug !== '' && slug.length <= longest && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(folded);
  if (complete) return slug;
  return [slug.slice(0, longest).replace(/-$/, ''), slugSuffix(folded)].filter(Boolean).join('-');
}
