import { z } from 'zod';

const part = z.string().min(1);
const month = z.int().min(1).max(12);

const cslNameSchema = z
  .union([
    z.strictObject({
      family: part,
      given: z.exactOptional(part),
      'non-dropping-particle': z.exactOptional(part),
      suffix: z.exactOptional(part),
    }),
    z.strictObject({ literal: part }),
  ])
  .describe('A name, in parts where they are certain, else whole.');
export type CslName = z.infer<typeof cslNameSchema>;

/** What CSL has no field for. */
export const cslCustomSchema = z
  .strictObject({
    slug: part.describe('The last part of the address of the paper.'),
    kind: part.describe('What the paper is, in one word.'),
    topics: z
      .array(z.strictObject({ slug: part, name: part }))
      .describe('Its topics, the leading one first.'),
    digests: z
      .array(
        z.strictObject({
          id: part,
          label: part,
          date: z.string().nullable().describe('ISO day, null when the digest names none.'),
          place: z.int().describe('1-based place in the order of the digest.'),
        }),
      )
      .describe('The digests that it was in, newest first.'),
    brief: z.exactOptional(part.describe('What it is about, in a sentence or two.')),
    month: z.exactOptional(part.describe('Month of first submission, such as 2024-03.')),
    code: z.exactOptional(part.describe('Address of its source code.')),
    terms: z.array(part).describe('Its most telling terms, as written, strongest first.'),
  })
  .describe('What CSL-JSON has no field for.');

/**
 * A paper as CSL-JSON (citation-style-language/schema 1.0.2), from which every other form of a citation
 * is made, at build time and in the browser. Unknown facts are left out.
 */
export const cslItemSchema = z
  .strictObject({
    id: part.describe('The key by which the paper is cited; no other paper has it.'),
    type: z.enum(['article', 'article-journal', 'paper-conference']),
    title: part,
    author: z.exactOptional(z.array(cslNameSchema).min(1)),
    abstract: z.exactOptional(part),
    issued: z.exactOptional(
      z
        .strictObject({
          'date-parts': z.tuple([z.union([z.tuple([z.int()]), z.tuple([z.int(), month])])]),
        })
        .describe('Year of the venue, or year and month of submission.'),
    ),
    'container-title': z.exactOptional(part.describe('The venue.')),
    archive: z.exactOptional(part.describe('arXiv, with the identifier in number.')),
    number: z.exactOptional(part),
    URL: z.url().describe('Absolute address of its page on this site.'),
    language: part,
    keyword: z.exactOptional(part.describe('Names of its topics, separated by commas.')),
    note: z.exactOptional(part.describe('A reader’s own note, in exports of a reading list.')),
    custom: cslCustomSchema,
  })
  .describe('A paper as an item of CSL-JSON 1.0.2.');
export type CslItem = z.infer<typeof cslItemSchema>;
