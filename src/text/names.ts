import { partedName } from './family-name.ts';
import { slugSuffix } from './identity.ts';
import { romanise } from './romanise.ts';
import { withoutAccents } from './words.ts';

/** A person as far as a list of authors tells: the exact name, and nothing else. */
export type PersonName = string & { readonly __brand: 'person' };

/** The identity of a written name: its letters as composed characters, its spaces folded, all else kept. */
export function personName(written: string): PersonName {
  return written.normalize('NFC').trim().replace(/\s+/gu, ' ') as PersonName;
}

/** The words by which an index sorts a name, the family name first: `Ada B. de Example` as `example ada b de`. */
export function sortingName(name: string): string {
  const { given, family, suffix } = partedName(name);
  return asciiWords([...family, ...given, ...suffix].join(' ')).join(' ');
}

/** The letter of the index under which a name stands: `a` to `z`, or `other` for numbers and other scripts. */
export function letterOf(name: string): string {
  return /^[a-z]/.exec(sortingName(name))?.[0] ?? 'other';
}

/** Longest address of a name without its suffix. */
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
 * capitals, other scripts) carries a suffix of its own. A name without Latin letters is romanised.
 */
export function personSlug(name: PersonName): string {
  const words = romanWords(name, { name: true });
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

/**
 * The last part of the address of a venue: the words of its name. Spellings that differ in capitals,
 * accents and punctuation are one venue; what the words cannot say is kept apart by a suffix.
 */
export function venueSlug(venue: string): string {
  const folded = foldLatin(venue);
  const slug = romanWords(venue).join('-');
  const complete =
    slug !== '' && slug.length <= longest && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(folded);
  if (complete) return slug;
  return [slug.slice(0, longest).replace(/-$/, ''), slugSuffix(folded)].filter(Boolean).join('-');
}

/**
 * Finds for each name the others that may be the same person: those that differ only by accents,
 * capitals, hyphens, dots or by a middle initial that one of them lacks. Names without any are
 * absent. This is for showing and never for merging.
 */
export function namesakes(names: readonly PersonName[]): Map<PersonName, PersonName[]> {
  const groups = Map.groupBy(names, bareName);
  return new Map(
    names.flatMap((name): [PersonName, PersonName[]][] => {
      const others = (groups.get(bareName(name)) ?? []).filter(
        (other) => other !== name && agree(middleInitials(name), middleInitials(other)),
      );
      return others.length > 0 && bareName(name) !== '' ? [[name, others]] : [];
    }),
  );
}

/** The letters of a name without its middle initials, and its last word apart: `Xi Ang` is not `Xia Ng`. */
function bareName(name: string): string {
  const words = asciiWords(name);
  if (words.length === 0) return '';
  const kept = words.filter((word, at) => !isMiddle(word, at, words));
  return `${kept.join('')} ${words.at(-1)}`;
}

function middleInitials(name: string): string {
  return asciiWords(name).filter(isMiddle).join('');
}

function isMiddle(word: string, at: number, words: readonly string[]): boolean {
  return word.length === 1 && at > 0 && at < words.length - 1;
}

function agree(a: string, b: string): boolean {
  return a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
}

/**
 * The words of a name as a reader without special keys would type them: small letters without accents,
 * apostrophes and dots dropped, cut at spaces, hyphens and other signs. Other scripts are lost.
 */
export function asciiWords(name: string): string[] {
  return foldLatin(name)
    .replace(/['’‘`´.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The words of a name as `asciiWords` has them; where it has none, those of the name in Latin letters. */
export function romanWords(name: string, options: Parameters<typeof romanise>[1] = {}): string[] {
  const words = asciiWords(name);
  return words.length > 0 ? words : asciiWords(romanise(name, { greek: true, ...options }));
}

/** A text in small letters without accents, the letters of Latin scripts as ASCII has them; others stay. */
export function foldLatin(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[ßæœøđðħıłþ]/g, (letter) => spelled[letter] ?? '');
}

const spelled: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};
