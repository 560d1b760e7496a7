import { z } from 'zod';
import type { VenueType } from '../../../model/paper.ts';
import { venueOf } from '../../../text/venue-of.ts';
import { venueTypeByYear } from '../../../text/venue-type.ts';
import { splitAuthors } from '../author-names.ts';
import { paragraphsOf, type ReadEntry } from '../reader.ts';
import { statedFacts } from '../stated-facts.ts';
import { venueTypeOf } from '../venue-types.ts';
import { unfold } from './json-shapes.ts';

/** A paper in JSON: its entry but for the line, and the day of the list that it was in, where it says so. */
export type JsonPaper = { entry: Omit<ReadEntry, 'lines'>; day: string | null };

/** Names of keys in small letters, words joined by `_`, the most certain first. */
const keys = {
  title: ['title', 'paper_title'],
  abstract: ['abstract', 'summary', 'description', 'content_text'],
  at: [
    ...['arxiv_id', 'arxivid', 'arxiv', 'eprint', 'doi', 'id', 'paper_id', 'entry_id'],
    ...['abs', 'url_abs', 'arxiv_url', 'arxiv_link', 'arxiv_page_url', 'doi_url', 'source'],
    ...['url', 'link', 'paper_url', 'paper_link', 'page_url', 'pdf', 'url_pdf', 'pdf_url'],
  ],
  links: [
    ...['githubrepo', 'github', 'github_url', 'github_links', 'code', 'code_url', 'repo'],
    ...['projectpage', 'project_page', 'project', 'project_url', 'links'],
  ],
  journal: ['journal_ref', 'journalref'],
  venue: ['venue', 'conference', 'proceeding', 'booktitle', 'journal'],
  /** Words that say what kind of venue it is, the most certain first. */
  venueType: ['venuetype', 'venue_type', 'type_crossref', 'publicationtypes', 'type'],
  year: ['venueyear', 'year', 'publication_year'],
  categories: ['primary_category', 'categories', 'category', 'subjects'],
  /** Briefs that a machine wrote. */
  machine: ['ai_summary', 'ai', 'tldr'],
  /** The day of a list. */
  day: ['submittedondailyat', 'scraped_date'],
};

/**
 * The paper that a value of JSON is, whatever the keys are called; null for one without a title, and for one
 * whose other keys do not speak of a paper: no abstract, no authors, no id. `titles`: a title alone will do.
 * Briefs that a machine wrote come only where `summaries` are wanted.
 */
export function paperOf(
  value: unknown,
  { summaries, titles }: { summaries: boolean; titles: boolean },
): JsonPaper | null {
  const found = record.safeParse(unfold(value)).data;
  const title = found && stringsAt(found, keys.title)[0]?.trim();
  if (!title || !/\p{L}{2}/u.test(title)) return null;
  const facts = statedFacts({
    ...placesOf(found),
    ...statedVenue(found),
    authors: authorsOf(found),
  });
  const told = facts.arxiv ?? facts.doi ?? facts.authors ?? found['abstract'] ?? found['summary'];
  if (!told && !(titles && Object.keys(found).length === 1)) return null;
  const text = paragraphsOf(stringsAt(found, keys.abstract)[0] ?? '');
  const machine = summaries ? stringsAt(found, keys.machine) : [];
  const briefs = [...stringsAt(found, ['brief']), ...machine];
  const brief = paragraphsOf(briefs.find((brief) => isLatin(brief) === isLatin(title)) ?? '');
  const day = /^\d{4}-\d\d-\d\d/.exec(stringsAt(found, keys.day)[0] ?? '')?.[0] ?? null;
  return { entry: { title, text, ...(brief.length > 0 && { brief }), facts }, day };
}

/** An object with its keys in one spelling. */
const record = z
  .looseObject({})
  .transform((given) =>
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => [
        key.toLowerCase().replace(/[\s-]+/g, '_'),
        value,
      ]),
    ),
  );
type JsonRecord = z.infer<typeof record>;

const string = z.union([
  z.string(),
  z.number().transform(String),
  z.looseObject({ url: z.string() }).transform(({ url }) => url),
  z.looseObject({ text: z.string() }).transform(({ text }) => text),
  z.looseObject({ tldr: z.string() }).transform(({ tldr }) => tldr),
  z.looseObject({ name: z.string() }).transform(({ name }) => name),
]);
const strings = z.union([string.transform((one) => [one]), z.array(string.catch(''))]).catch([]);

/** The strings that stand at the keys, those that are not empty. */
function stringsAt(found: JsonRecord, names: readonly string[]): string[] {
  // A parse that fails takes a hundred times as long, and most keys are those of others.
  const there = names.filter((name) => found[name] !== undefined);
  return there.flatMap((name) => strings.parse(found[name])).filter((text) => text.trim() !== '');
}

function placesOf(found: JsonRecord) {
  const comment = stringsAt(found, ['comment', 'comments']).join(' ');
  const categories = stringsAt(found, keys.categories).flatMap((names) => names.split(/[\s,;]+/));
  return {
    at: stringsAt(found, keys.at),
    links: [
      ...stringsAt(found, keys.links),
      ...(comment.match(/https?:\/\/[^\s,;()]*[\w/]/g) ?? []),
    ],
    categories: categories.filter((name) => archive.test(name)),
  };
}

/** Categories of arXiv: `cs.CL`, and its archives without any. */
const archive =
  /^(?:[a-z-]+\.[A-Za-z-]+|astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/;

/** The venue apart from its year, as in a reference of arXiv or in `ICLR 2025 Oral`; archives and mere submissions are none. */
function statedVenue(found: JsonRecord) {
  const [journal = ''] = stringsAt(found, keys.journal);
  const published = venueOf(journal);
  if (published)
    return { ...published, venueType: venueTypeByYear(published.venue, journal.trim()) };
  const key = keys.venue.find((name) => stringsAt(found, [name]).some(isVenue));
  const venue = stringsAt(found, keys.venue).find(isVenue);
  if (!venue || /submi|withdr|reject/i.test(venue)) return {};
  const parts = /^(\D*\S)\s+((?:19|20)\d\d)\b/.exec(venue);
  return {
    venue: parts?.[1] ?? venue,
    venueType: venueTypeIn(found, key) ?? (parts && venueTypeByYear(parts[1] ?? '', parts[0])),
    year: stringsAt(found, keys.year)[0] ?? parts?.[2],
  };
}

function isVenue(name: string): boolean {
  return !/^https?:|arxiv|^corr$/i.test(name);
}

/** What kind of venue a paper is said to have: in words for it, as Semantic Scholar lists several, or by the key. */
function venueTypeIn(found: JsonRecord, key = ''): VenueType | null {
  const types = stringsAt(found, keys.venueType).flatMap((word) => venueTypeOf(word) ?? []);
  const isBoth = types.includes('conference') && types.includes('journal');
  return types[0] && !isBoth ? types[0] : venueTypeOf(key);
}

const person = z.union([
  z.looseObject({ hidden: z.literal(true) }).transform(() => ''),
  z.looseObject({ display_name: z.string() }).transform((one) => one.display_name),
  z.looseObject({ fullname: z.string() }).transform(({ fullname }) => fullname),
  string,
]);
const people = z.union([z.string().transform(splitAuthors), z.array(person.catch(''))]).catch([]);

function authorsOf(found: JsonRecord): string[] {
  return people.parse(found['authors'] ?? found['author']);
}

/** Whether a text is written in Latin letters for the most part. */
function isLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return 2 * latin >= (text.match(/\p{L}/gu)?.length ?? 0);
}
