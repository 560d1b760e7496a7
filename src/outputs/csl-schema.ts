import { z } from 'zod';
import { paperSchema, statusSchema } from '../model/paper.ts';

const part = z.string().min(1);
const month = z.int().min(1).max(12);

const nameSchema = z
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

/** What CSL has no field for and its readers take back, as the record of the paper has it. */
export const cslCustomSchema = paperSchema
  .pick({
    slug: true,
    kind: true,
    kindName: true,
    brief: true,
    published: true,
    code: true,
  })
  .describe('What CSL-JSON has no field for.');

/** A paper as CSL-JSON (citation-style-language/schema 1.0.2). Unknown facts are left out. */
export const cslItemSchema = z
  .strictObject({
    id: part.describe('The key by which the paper is cited; no other paper has it.'),
    type: z.enum(['article', 'article-journal', 'paper-conference', 'chapter']),
    title: part,
    author: z.exactOptional(z.array(nameSchema).min(1)),
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
    DOI: z.exactOptional(part),
    URL: z
      .url()
      .describe(
        'Absolute address of its page on this site; of the paper, where neither id is known.',
      ),
    language: part,
    keyword: z.exactOptional(part.describe('Names of its topics, separated by commas.')),
    status: z.exactOptional(statusSchema),
    note: z.exactOptional(
      part.describe(
        'What the owner of the site says of it, and in exports of a reading list the reader’s own note.',
      ),
    ),
    custom: cslCustomSchema,
  })
  .describe('A paper as an item of CSL-JSON 1.0.2.');
export type CslItem = z.infer<typeof cslItemSchema>;
