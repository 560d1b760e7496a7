import { z } from 'zod';
import { kinds } from '../model/paper.ts';

const part = z.string().min(1);
const slugs = z.array(part);

/** `/api/papers.json`: every paper in one flat list, other things by slug or id. */
export const apiPapersSchema = z
  .strictObject({
    papers: z.array(
      z.strictObject({
        slug: part,
        title: part,
        url: z.url().describe('Absolute address of its page.'),
        brief: part.nullable(),
        abstract: part.nullable(),
        topics: slugs.describe('Slugs of its topics, the leading one first.'),
        kind: z.enum(kinds),
        digests: slugs.describe('Ids of its digests, newest first.'),
        arxiv: part.nullable(),
        published: z.string().nullable().describe('Month of first submission, such as 2024-03.'),
        authors: z.array(part),
        venue: part.nullable(),
        venueYear: z.int().nullable(),
        links: z.array(z.url()),
        related: slugs.describe('Slugs of the nearest papers, nearest first.'),
      }),
    ),
  })
  .describe('All papers of the site, in the order of slugs.');
export type ApiPapers = z.infer<typeof apiPapersSchema>;

/** `/api/digests.json`. */
export const apiDigestsSchema = z
  .strictObject({
    digests: z.array(
      z.strictObject({
        id: part.describe('The last part of its address.'),
        date: z.iso.date().nullable(),
        label: part,
        source: part.nullable().describe('Name of the file that it was read from.'),
        papers: slugs.describe('Slugs of its papers, in its own order.'),
      }),
    ),
  })
  .describe('All digests, newest first, those without a day last.');
export type ApiDigests = z.infer<typeof apiDigestsSchema>;

/** `/api/topics.json`. */
export const apiTopicsSchema = z
  .strictObject({
    topics: z.array(
      z.strictObject({
        slug: part,
        name: part,
        family: part.describe('Slug of the group of topics it belongs to.'),
        definition: part,
        url: z.url(),
        papers: slugs.describe('Slugs of its papers, newest submission first.'),
      }),
    ),
  })
  .describe('All topics, in the order of the vocabulary.');
export type ApiTopics = z.infer<typeof apiTopicsSchema>;

/** `/api/files.json`: where the files of all papers are, which a large site keeps by year. */
export const apiFilesSchema = z
  .strictObject({
    files: z.array(
      z.strictObject({
        form: part.describe('The ending of its name, such as bib.'),
        type: part.describe('Media type.'),
        url: z.url(),
        papers: z.int().describe('How many papers it holds.'),
        bytes: z.int().describe('Its size.'),
      }),
    ),
  })
  .describe(
    'The files that together hold all papers, in each form: one, or where that would be large one for each year.',
  );
export type ApiFiles = z.infer<typeof apiFilesSchema>;

/** `/api/moved.json`: where papers went whose address has changed. */
export const apiMovedSchema = z
  .record(z.string(), part)
  .describe('Former slugs of papers, and the slug that each leads on to.');
export type ApiMoved = z.infer<typeof apiMovedSchema>;
