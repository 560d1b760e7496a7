import { slugSuffix } from '../slug-suffix.ts';
import { asciiWords } from './ascii-words.ts';
import type { PersonName } from './person-name.ts';

const longest = 80;
/** Addresses below `/authors/` that are no person's. */
const reserved = new Set(['letter']);
const particles = new Set(
  'al bin da de del della den der di dos du el la le ten ter van von zu'.split(' '),
);

/**
 * The last part of the address of a person: the words of the name joined by hyphens. Nothing but the
 * name goes in, so that no other person moves it. Of all names with the same words the plain spelling
 * alone (`Ada B. de Example`) has them to itself; every other one (accents, hyphens, unusual
 * capitals, other scripts) carries a suffix of its own.
 */
export function personSlug(name: PersonName): string {
  const words = asciiWords(name);
  const slug = words.join('-');
  if (name === plainSpelling(words) && slug.length <= longest && !reserved.has(slug)) return slug;
  return [slug.slice(0, longest).replace(/-$/, ''), slugSuffix(name)].filter(Boolean).join('-');
}

function plainSpelling(words: readonly string[]): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const spell = (word: string, at: number) => {
    if (word.length === 1) return `${capital(word)}.`;
    const between = at > 0 && at < words.length - 1;
    return between && particles.has(word) ? word : capital(word);
  };
  return words.map(spell).join(' ');
}
