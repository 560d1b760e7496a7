import { paths } from '../model/address.ts';
import type { Paper, PaperGroup, VenueType } from '../model/paper.ts';
import { siteConfig } from '../site.config.ts';
import { tally } from '../text/counts.ts';
import { plainName } from '../text/family-name.ts';
import { indexParts } from '../text/index-parts.ts';
import {
  letterOf,
  namesakes,
  type PersonName,
  personName,
  personSlug,
  sortingName,
  venueSlug,
} from '../text/names.ts';
import { usualVenueType } from '../text/usual-venue-type.ts';
import { once } from './once.ts';
import { getNewestPapers } from './papers.ts';

/**
 * An author: one exact name, and its papers, newest submission first; `written` is the name as the paper that tells most
 * of its parts has it, `path` where the papers are: on a page of the author, or of few papers beside the name in the
 * index of names. Where its letter is cut into parts, the page of the letter leads on to the part, as parts change.
 */
export type Author = PaperGroup & { name: PersonName; written: string; path: string };

/** A page of the index of names: its slug, the letter that it belongs to, and how its names begin, as a reader is told. */
export type AuthorPart = {
  slug: string;
  letter: string;
  beginning: string;
  authors: readonly Author[];
};

/** A venue: its papers, and what kind it is. */
type Venue = PaperGroup & { type: VenueType };

type People = {
  /** By slug, in the order of family names. */
  bySlug: Map<string, Author>;
  byName: Map<PersonName, Author>;
  byLetter: Map<string, Author[]>;
  parts: Map<string, AuthorPart>;
  alike: Map<PersonName, PersonName[]>;
};

const lean = siteConfig.files === 'lean';
/** From how many papers on an author has a page; until then they stand with the name in the index. */
const ownPageFrom = siteConfig.authorPageFrom ?? (lean ? 10 : 2);
/** Names on one page of the index: one with a paper takes a quarter of the room of a paper in a list. */
const mostNames = (ownPageFrom > 2 ? 2 : 4) * siteConfig.pageSize;

/** Whether an author has a page. */
export function hasPage({ papers }: PaperGroup): boolean {
  return papers.length >= ownPageFrom;
}

/** Every author by slug, in the order of family names. */
export async function getAuthors(): Promise<Map<string, Author>> {
  return (await getPeople()).bySlug;
}

/** The authors by the letter of the family name, in the order of the alphabet, other scripts last. */
export async function getAuthorsByLetter(): Promise<Map<string, Author[]>> {
  return (await getPeople()).byLetter;
}

/** The parts of the index of names by slug, in its order. */
export async function getAuthorParts(): Promise<Map<string, AuthorPart>> {
  return (await getPeople()).parts;
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
  const names = author.papers.flatMap(namesOf);
  return tally(names.filter((name) => name !== author.name)).flatMap(([name, shared]) => {
    const other = byName.get(name);
    return other ? [{ author: other, shared }] : [];
  });
}

const names = new WeakMap<Paper, PersonName[]>();

/** The authors of a paper, none twice, worked out once: of a paper of hundreds each one's page asks for all. */
function namesOf(paper: Paper): PersonName[] {
  const known = names.get(paper) ?? [...new Set(paper.authors.map(personName))];
  names.set(paper, known);
  return known;
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
        path: paths.author(personSlug(name)),
        papers: [],
      };
      author.papers.push(paper);
      if (plainName(written) !== written) author.written = written;
      byName.set(name, author);
    }
  }
  const bySlug = bySlugOf(byName);
  const byLetter = byLetterOf(bySlug.values());
  const parts = partsOf(byLetter);
  for (const [letter, authors] of byLetter)
    for (const author of authors)
      if (!hasPage(author))
        author.path = parts.has(letter)
          ? `${paths.authorsLetter(letter)}#${author.slug}`
          : `${paths.authorsLetter(letter)}?name=${author.slug}`;
  return { byName, bySlug, byLetter, parts, alike: namesakes([...byName.keys()]) };
});

function byLetterOf(authors: Iterable<Author>): Map<string, Author[]> {
  const groups = Map.groupBy(authors, ({ written }) => letterOf(written));
  const place = (letter: string) => (letter.length === 1 ? letter : '~');
  return new Map([...groups].sort(([a], [b]) => (place(a) < place(b) ? -1 : 1)));
}

function partsOf(byLetter: ReadonlyMap<string, readonly Author[]>): Map<string, AuthorPart> {
  const parts = [...byLetter].flatMap(([letter, group]) => {
    const keyOf = ({ slug, written }: Author) =>
      letter.length === 1 ? sortingName(written) : slug.replaceAll('-', ' ');
    return [...indexParts(letter, group, keyOf, mostNames)].map(([slug, authors]) => {
      const words = slug.slice(letter.length === 1 ? 0 : letter.length).split('-');
      const beginning = `${words.filter(Boolean).map(capital).join(' ')}…`;
      return { slug, letter, beginning, authors };
    });
  });
  return new Map(parts.map((part) => [part.slug, part]));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

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
export const getVenues = once(async (): Promise<Map<string, Venue>> => {
  const papers = (await getNewestPapers()).filter((paper) => paper.venue);
  const groups = Map.groupBy(papers, (paper) => venueSlug(paper.venue ?? ''));
  const all = [...groups].map(([slug, group]) => ({
    slug,
    name: usualSpelling(group),
    type: usualVenueType(usualSpelling(group), group),
    papers: group.sort((a, b) => (b.venueYear ?? 0) - (a.venueYear ?? 0)),
  }));
  all.sort((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1));
  return new Map(all.map((venue) => [venue.slug, venue]));
});

function usualSpelling(papers: readonly Paper[]): string {
  return tally(papers.map((paper) => paper.venue ?? '').sort())[0]?.[0] ?? '';
}
