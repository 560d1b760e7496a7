import { z } from 'zod';
import { kinds } from '../model/paper.ts';

const part = z.string().min(1);
const terms = z.array(part);

/** The site's own record of a paper: all that is known of it. What is unknown is null or empty. */
export const paperRecordSchema = z
  .strictObject({
    $schema: z.exactOptional(z.url().describe('Address of this schema, in a file of one paper.')),
    slug: part.describe('The last part of its address, which never changes.'),
    key: part.describe('The key by which it is cited; no other paper has it.'),
    title: part.describe('The title in plain Unicode.'),
    url: z.url().describe('Absolute address of its page on this site.'),
    source: z
      .url()
      .nullable()
      .describe('Address of the paper itself, where its arXiv id is known.'),
    arxiv: part.nullable().describe('arXiv id without version.'),
    submitted: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .nullable()
      .describe('Month of first submission, as the arXiv id tells it.'),
    authors: z.array(part).describe('Names in their order; empty when unknown.'),
    venue: part.nullable().describe('Journal or conference.'),
    venueYear: z.int().nullable().describe('Year of the venue.'),
    kind: z.enum(kinds).describe('What the paper is, in one word.'),
    topics: z
      .array(z.strictObject({ slug: part, name: part, terms }))
      .describe('Its topics, the leading one first, with the terms that decided.'),
    digests: z
      .array(
        z.strictObject({
          id: part,
          label: part,
          date: z.string().nullable().describe('ISO day; null when the digest names none.'),
          place: z.int().positive().describe('1-based place in the order of the digest.'),
        }),
      )
      .describe('The digests that it was in, newest first.'),
    brief: part.nullable().describe('What it is about, in a sentence or two.'),
    abstract: part.nullable().describe('Its abstract, in the words of its authors.'),
    gist: z
      .array(part)
      .describe('Where there is no brief: the sentences of the abstract that stand for it.'),
    links: z
      .array(z.strictObject({ url: z.url(), code: z.boolean() }))
      .describe('Links found in its text; code says whether the host keeps source code.'),
    terms: terms.describe('Its most telling terms, strongest first.'),
    related: z
      .array(z.strictObject({ slug: part, terms }))
      .describe('The papers nearest to it, with the terms that both share.'),
  })
  .describe('A paper of this site with all that is known of it; what is unknown is null or empty.');
export type PaperRecord = z.infer<typeof paperRecordSchema>;
