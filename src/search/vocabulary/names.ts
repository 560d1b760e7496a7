import { foldLatin } from '../../text/names.ts';

/** People and venues of the papers, as the search looks them up; made when the site is built. */

/** What is known under one word: the people with that family name, and the venues with it in their names. */
export type NamesOf = { people: Person[]; venues: Venue[] };

/** Somebody by the given names, folded; papers by their numbers. */
type Person = { given: string[]; papers: number[] };

/**
 * A venue in a year, 0 where none is known, with the words that say it; one in capitals must be typed
 * in them, as it is a common word in small letters.
 */
export type Venue = { name: string; words: string[]; year: number; papers: number[] };

/**
 * The words of a name as one types them: small letters without accents, each of them whole, so that
 * `Zhi-Xia` is `zhixia`. Letters of other scripts stay.
 */
export function nameWords(name: string): string[] {
  return foldLatin(name)
    .split(/[\s,;/()]+/u)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .filter(Boolean);
}

/** The key of the line of a word. */
export function namesKey(word: string): string {
  return `${word} `;
}

/** Writes what is known under a word as a line: `you |yang=3,55|@ACL;acl;2025=7`. */
export function writeNames(word: string, { people, venues }: NamesOf): string {
  return [
    namesKey(word),
    ...people.map(({ given, papers }) => `${given.join(' ')}=${papers.join()}`),
    ...venues.map(
      ({ name, words, year, papers }) => `@${name};${words.join(' ')};${year}=${papers.join()}`,
    ),
  ].join('|');
}

/** Reads a line of `writeNames`. */
export function readNames(line: string): NamesOf {
  const [, ...known] = line.split('|');
  return {
    people: known.filter((one) => !one.startsWith('@')).map(readPerson),
    venues: known.filter((one) => one.startsWith('@')).map(readVenue),
  };
}

function readPerson(text: string): Person {
  const [given = '', papers = ''] = text.split('=');
  return { given: given.split(' ').filter(Boolean), papers: papers.split(',').map(Number) };
}

function readVenue(text: string): Venue {
  const [said = '', papers = ''] = text.slice(1).split('=');
  const [name = '', words = '', year = '0'] = said.split(';');
  return {
    name,
    words: words.split(' '),
    year: Number(year),
    papers: papers.split(',').map(Number),
  };
}
