import { z } from 'zod';

/** Whether a dump's text is a short summary or the paper's own abstract. */
export const textKindSchema = z.enum(['brief', 'abstract']);
export type TextKind = z.infer<typeof textKindSchema>;

/** A topic given to a paper, with the few terms of its text that earned it, strongest first. */
export const topicGivenSchema = z.object({ slug: z.string(), terms: z.array(z.string()) });
export type TopicGiven = z.infer<typeof topicGivenSchema>;

/** A neighbour of a paper, with the terms that both share, most telling first. */
export const relatedSchema = z.object({ slug: z.string(), terms: z.array(z.string()) });
export type Related = z.infer<typeof relatedSchema>;

/** What has become of a paper since it came out. */
export const statusSchema = z.enum(['retracted', 'withdrawn', 'superseded']);
export type Status = z.infer<typeof statusSchema>;

/** What kind of venue a paper appeared in; `book` for a chapter of one. */
const venueTypeSchema = z.enum(['journal', 'conference', 'book']);
export type VenueType = z.infer<typeof venueTypeSchema>;

const part = z.string().min(1);
/** A kind as records name it: the slug of one of the site's. */
export const kindSchema = part.clone();
const terms = z.array(part);
/** The first day of a digest of several days; for one of a day it is not there. */
export const firstDaySchema = z
  .exactOptional(z.iso.date())
  .describe('The first day, where the digest is of several: those of a week or a month.');
const family = z
  .templateLiteral(['family-', z.int()])
  .describe('The place of its family among the families of topics, which decides its hue.');

/**
 * What a bibliography or a dump may know of a paper: they stand in the front matter of its file and in its record
 * alike. A fact more is a line here, where it is read (`ingest/read`), and where a page shows it.
 */
const facts = {
  arxiv: part.nullable().default(null).describe('arXiv id without version.'),
  doi: part.nullable().default(null).describe('DOI without https://doi.org/, such as 10.1000/182.'),
  authors: z
    .array(part)
    .default([])
    .describe(
      'Names in their order; empty when unknown. No-break spaces (U+00A0) join the words of a family name that the source tells apart.',
    ),
  venue: part.nullable().default(null).describe('Journal, conference or book.'),
  venueType: z
    .exactOptional(venueTypeSchema)
    .describe('What kind of venue it is, where the source of the paper says so.'),
  venueYear: z
    .int()
    .nullable()
    .default(null)
    .describe('Year of the venue; of the paper itself where only that is known.'),
  categories: z
    .array(part)
    .default([])
    .describe('Categories of arXiv, such as cs.CL, the primary one first; empty when unknown.'),
  source: z
    .url()
    .nullable()
    .default(null)
    .describe('Address of the paper itself: at arXiv, by its DOI, or as a dump gives it.'),
  status: statusSchema
    .nullable()
    .default(null)
    .describe('What has become of it, as the owner of the site says; null when nothing is known.'),
  note: part
    .nullable()
    .default(null)
    .describe('What the owner of the site says of it, in plain text.'),
};
export const factsSchema = z.object(facts);
/** What is not known is left out. */
export type Facts = z.input<typeof factsSchema>;

/**
 * The record of a paper: all that is known of it, for pages, files, feeds, search and browsers alike.
 * What is unknown is null or empty, never guessed.
 */
export const paperSchema = z
  .strictObject({
    slug: part.describe('The last part of its address, which never changes.'),
    formerly: z.array(part).describe('Slugs that it had: their addresses lead on to its own.'),
    key: part.describe('The key by which it is cited; no other paper has it.'),
    title: part.describe('The title in plain Unicode.'),
    otherTitles: z
      .array(part)
      .default([])
      .describe('Other titles by which digests name it, in plain Unicode; mostly none.'),
    identity: part
      .nullable()
      .describe('The identity under which feeds told it first, where its title was another.'),
    url: z.url().describe('Absolute address of its page on this site.'),
    language: part.describe('Language of its title and texts (BCP 47).'),
    brief: part.nullable().describe('What it is about, in a sentence or two.'),
    abstract: part.nullable().describe('Its abstract, in the words of its authors.'),
    gist: z
      .array(part)
      .describe('Where there is no brief: the sentences of the abstract that stand for it.'),
    topics: z.array(part).describe('Slugs of its topics, the leading one first.'),
    topicDetails: z
      .array(z.strictObject({ slug: part, name: part, family, terms }))
      .describe('The same topics in words, with the terms that decided, strongest first.'),
    kind: kindSchema
      .nullable()
      .describe('The slug of its kind, which says what the paper is; null where it has none.'),
    kindName: z.exactOptional(part.describe('The name of its kind, where that is not the slug.')),
    digests: z.array(part).describe('Ids of its digests, newest first.'),
    digestDetails: z
      .array(
        z.strictObject({
          id: part,
          label: part,
          date: z.iso
            .date()
            .nullable()
            .describe(
              'Day of the digest, of one of several days the last; null when it names none.',
            ),
          from: firstDaySchema,
          place: z.int().positive().describe('1-based place in the order of the digest.'),
          of: z.int().positive().describe('Number of papers of the digest.'),
        }),
      )
      .describe('The same digests in words, with the place of the paper in each.'),
    ...facts,
    published: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .nullable()
      .describe('Month of first submission, such as 2024-03, as the arXiv id tells it.'),
    links: z.array(z.url()).describe('Addresses that its text names.'),
    code: z.array(z.url()).describe('Those of the links that lead to source code.'),
    terms: terms.describe('Its most telling terms, strongest first.'),
    related: z.array(part).describe('Slugs of the nearest papers, nearest first.'),
    relatedTerms: z
      .record(z.string(), terms)
      .describe('By the slug of a near paper: the terms that both share, most telling first.'),
  })
  .describe('A paper of this site with all that is known of it; what is unknown is null or empty.');
export type Paper = z.infer<typeof paperSchema>;

/** The texts of one paper, the only thing that classifying and relating look at; English where no language is told. */
export type PaperText = Pick<Paper, 'slug' | 'title' | 'brief' | 'abstract'> &
  Partial<Pick<Paper, 'language'>>;

/** A paper as a reader exports it, with a note of their own. */
export type NotedPaper = Paper & { readerNote?: string };

/** Papers that have something in common, such as an author or a venue. */
export type PaperGroup = { slug: string; name: string; papers: Paper[] };

/** A paper with the days of its digests. */
export type DatedPaper = {
  digestDetails: readonly Pick<Paper['digestDetails'][number], 'date'>[];
};

/** ISO day of the first dated digest that a paper was in; null when none has a day. */
export function firstDay({ digestDetails }: DatedPaper): string | null {
  return digestDetails.flatMap(({ date }) => date ?? []).sort()[0] ?? null;
}
