import {
  letterOf,
  namesakes,
  type PersonName,
  personName,
  personSlug,
  sortingName,
} from '../text/names.ts';
import { newestFirst } from './newest-first.ts';
import { getPapers, type Paper } from './papers.ts';
import { tally } from './tally.ts';

/** An author as pages see them: one exact name, and its papers, newest submission first. */
export type Author = { slug: string; name: PersonName; papers: Paper[] };

type People = {
  /** By slug, in the order of family names. */
  bySlug: Map<string, Author>;
  byName: Map<PersonName, Author>;
  alike: Map<PersonName, PersonName[]>;
};

let people: Promise<People> | undefined;

/** Every author by slug, in the order of family names. */
export async function getAuthors(): Promise<Map<string, Author>> {
  return (await getPeople()).bySlug;
}

/** The authors by the letter of the family name, in the order of the alphabet, other scripts last. */
export async function getAuthorsByLetter(): Promise<Map<string, Author[]>> {
  const groups = Map.groupBy((await getAuthors()).values(), ({ name }) => letterOf(name));
  const place = (letter: string) => (letter.length === 1 ? letter : '~');
  return new Map([...groups].sort(([a], [b]) => (place(a) < place(b) ? -1 : 1)));
}

/** The authors of these names, in that order, none twice. */
export async function authorsNamed(names: readonly string[]): Promise<Author[]> {
  const { byName } = await getPeople();
  return [...new Set(names.flatMap((name) => byName.get(personName(name)) ?? []))];
}

/** Other authors whose names differ so little that they may be the same person. */
export async function namesakesOf({ name }: Author): Promise<Author[]> {
  return authorsNamed((await getPeople()).alike.get(name) ?? []);
}

/** The others on an author's papers with the number of papers together, the most first. */
export async function coauthorsOf(author: Author): Promise<{ author: Author; shared: number }[]> {
  const { byName } = await getPeople();
  const names = author.papers.flatMap((paper) => [...new Set(paper.authors.map(personName))]);
  return tally(names.filter((name) => name !== author.name)).flatMap(([name, shared]) => {
    const other = byName.get(name);
    return other ? [{ author: other, shared }] : [];
  });
}

function getPeople(): Promise<People> {
  if (import.meta.env.DEV) return load();
  people ??= load();
  return people;
}

async function load(): Promise<People> {
  const byName = new Map<PersonName, Author>();
  for (const paper of newestFirst((await getPapers()).values())) {
    for (const name of new Set(paper.authors.map(personName))) {
      if (name === '') continue;
      const author = byName.get(name) ?? { slug: personSlug(name), name, papers: [] };
      author.papers.push(paper);
      byName.set(name, author);
    }
  }
  return { byName, bySlug: sorted(byName), alike: namesakes([...byName.keys()]) };
}

function sorted(byName: ReadonlyMap<PersonName, Author>): Map<string, Author> {
  const keyed = [...byName.values()].map((author) => ({
    author,
    key: `${sortingName(author.name)} ${author.name}`,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const bySlug = new Map<string, Author>();
  for (const { author } of keyed) {
    const other = bySlug.get(author.slug);
    if (other) throw new Error(sameSlug(author, other));
    bySlug.set(author.slug, author);
  }
  return bySlug;
}

function sameSlug(a: Author, b: Author): string {
  return `The authors “${a.name}” and “${b.name}” have one address, ${a.slug}: please report these names.`;
}
