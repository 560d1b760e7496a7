import type { Paper, PaperGroup } from '../model/paper.ts';
import { tally } from '../text/counts.ts';
import { plainName } from '../text/family-name.ts';
import {
  letterOf,
  namesakes,
  type PersonName,
  personName,
  personSlug,
  sortingName,
  venueSlug,
} from '../text/names.ts';
import { once } from './once.ts';
import { getNewestPapers } from './papers.ts';

/**
 * An author: one exact name, and its papers, newest submission first; `written` is the name as the paper that tells most
 * of its parts has it.
 */
export type Author = PaperGroup & { name: PersonName; written: string };

type People = {
  /** By slug, in the order of family names. */
  bySlug: Map<string, Author>;
  byName: Map<PersonName, Author>;
  alike: Map<PersonName, PersonName[]>;
};

/** Every author by slug, in the order of family names. */
export async function getAuthors(): Promise<Map<string, Author>> {
  return (await getPeople()).bySlug;
}

/** The authors by the letter of the family name, in the order of the alphabet, other scripts last. */
export async function getAuthorsByLetter(): Promise<Map<string, Author[]>> {
  const groups = Map.groupBy((await getAuthors()).values(), ({ written }) => letterOf(written));
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

const getPeople = once(async (): Promise<People> => {
  const byName = new Map<PersonName, Author>();
  for (const paper of await getNewestPapers()) {
    for (const [name, written] of new Map(paper.authors.map((name) => [personName(name), name]))) {
      if (name === '') continue;
      const author = byName.get(name) ?? {
        slug: personSlug(name),
        name,
        written: name,
        papers: [],
      };
      author.papers.push(paper);
      if (plainName(written) !== written) author.written = written;
      byName.set(name, author);
    }
  }
  return { byName, bySlug: bySlugOf(byName), alike: namesakes([...byName.keys()]) };
});

/** @throws where two names have one address. */
function bySlugOf(byName: ReadonlyMap<PersonName, Author>): Map<string, Author> {
  const keyed = [...byName.values()].map((author) => ({
    author,
    key: `${sortingName(author.written)} ${author.name}`,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const bySlug = new Map<string, Author>();
  for (const { author } of keyed) {
    const other = bySlug.get(author.slug);
    if (other)
      throw new Error(
        `The authors “${author.name}” and “${other.name}” have one address, ${author.slug}: please report these names.`,
      );
    bySlug.set(author.slug, author);
  }
  return bySlug;
}

/**
 * Every venue by slug with its usual spelling, those with the most papers first, then by name; its papers
 * by year, the newest first, unknown years last.
 */
export const getVenues = once(async (): Promise<Map<string, PaperGroup>> => {
  const papers = (await getNewestPapers()).filter((paper) => paper.venue);
  const groups = Map.groupBy(papers, (paper) => venueSlug(paper.venue ?? ''));
  const all = [...groups].map(([slug, group]) => ({
    slug,
    name: usualSpelling(group),
    papers: group.sort((a, b) => (b.venueYear ?? 0) - (a.venueYear ?? 0)),
  }));
  all.sort((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1));
  return new Map(all.map((venue) => [venue.slug, venue]));
});

function usualSpelling(papers: readonly Paper[]): string {
  return tally(papers.map((paper) => paper.venue ?? '').sort())[0]?.[0] ?? '';
}
