import { z } from 'zod';
import type { Digest } from '../model/collections.ts';
import { firstDaySchema, kindSchema, type Paper, paperSchema } from '../model/paper.ts';
import type { TopicGroup } from '../model/topic.ts';
import { writtenOnce } from './citation.ts';
import { cslCustomSchema, cslItemSchema } from './csl-schema.ts';

const part = z.string().min(1);
const slugs = z.array(part);

/** The record of a paper as files hold it. */
const paperFileSchema = paperSchema
  .extend({
    $schema: z.exactOptional(z.url().describe('Address of this schema, in a file of one paper.')),
  })
  .describe(paperSchema.description ?? '');

/** A file of one paper: its record, with the address of the schema before it. */
export function paperJson(paper: Paper, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...paper })}\n`;
}

/**
 * The record in lists, where its neighbours may lack: they alone change when papers come, and a file of many papers would
 * with each of them.
 */
const listedPaperSchema = paperFileSchema
  .extend({
    related: z.exactOptional(paperSchema.shape.related),
    relatedTerms: z.exactOptional(paperSchema.shape.relatedTerms),
  })
  .describe('A paper as lists have it: its neighbours stand in its own file.');

/** A paper as the text of a list: its record without its neighbours. Each is written once. */
export const listedJson = writtenOnce(({ related: _, relatedTerms: __, ...paper }) =>
  JSON.stringify(paper),
);

/** A paper as a topic names it: its record stands elsewhere, as many topics have it. */
const namedPaperSchema = z.strictObject({
  slug: part,
  key: part.describe('By which it is cited.'),
  title: part,
  url: z.url(),
  record: z.url().describe('Address of the file with all that is known of it.'),
});

const named = writtenOnce(({ slug, key, title, url }) =>
  JSON.stringify({ slug, key, title, url, record: url.replace(/\/$/, '.json') }),
);

/** A file of a list of papers. */
const collectionSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    type: z.enum(['topic', 'digest', 'day']).describe('What the papers have in common.'),
    url: z.url().describe('Absolute address of the page that shows the list.'),
    title: part,
    description: part.nullable(),
    date: z.iso.date().nullable().describe('The day of a digest or of several; null without one.'),
    from: firstDaySchema,
    papers: z
      .array(z.union([listedPaperSchema, namedPaperSchema]))
      .describe('In the order of the list; of a topic their names and where their records are.'),
  })
  .describe('A list of papers with all that is known of them, or of a topic with their names.');
export type CollectionHead = Omit<z.infer<typeof collectionSchema>, 'papers'>;

/** A file of a list of papers, one paper on a line; a topic names them. */
export function collectionJson(list: CollectionHead, papers: readonly Paper[]): string {
  const head = JSON.stringify(list).slice(0, -1);
  const written = papers.map(list.type === 'topic' ? named : listedJson);
  return `${head},"papers":[\n${written.join(',\n')}\n]}\n`;
}

/** `/api/papers.json`: every paper in one flat list; of a site of several years `/api/papers-2025.json` those of one, of the newest `/api/papers-2026-03.json` those of a month. */
const apiPapersSchema = z
  .strictObject({ papers: z.array(listedPaperSchema) })
  .describe(
    'All papers of the site, or those first listed in a year or month, in the order of slugs.',
  );

/** `/api/papers.json` of a site of several years. */
const apiYearsSchema = z
  .strictObject({
    years: z.array(
      z.strictObject({
        year: part.describe(
          'The year in which they were first listed, of the newest year the month, or undated.',
        ),
        url: z.url(),
        papers: z.int().describe('How many papers it holds.'),
      }),
    ),
  })
  .describe(
    'Where the papers of each year are, and of each month of the newest; the newest first.',
  );

const apiDigestSchema = z.strictObject({
  id: part.describe('The last part of its address.'),
  date: z.iso.date().nullable().describe('Its day, of several the last.'),
  from: firstDaySchema,
  label: part,
  source: part.nullable().describe('Name of the file that it was read from.'),
  papers: slugs.describe('Slugs of its papers, in its own order.'),
});

/** `/api/digests.json`. */
const apiDigestsSchema = z
  .strictObject({ digests: z.array(apiDigestSchema) })
  .describe('All digests, newest first, those without a day last.');

/** A digest as `/api/digests.json` has it. */
export function apiDigest(digest: Digest): z.infer<typeof apiDigestSchema> {
  const { id, date, from, label, sources, papers } = digest;
  return { id, date, ...(from && { from }), label, source: sources[0]?.file ?? null, papers };
}

const apiTopicSchema = z.strictObject({
  slug: part,
  name: part,
  family: part.describe('Slug of the group of topics it belongs to.'),
  definition: part,
  url: z.url(),
  papers: slugs.describe('Slugs of its papers, newest submission first.'),
});

/** `/api/topics.json`. */
const apiTopicsSchema = z
  .strictObject({ topics: z.array(apiTopicSchema) })
  .describe('All topics, in the order of the vocabulary.');

/** A topic as `/api/topics.json` has it, with the slug of its family. */
export function apiTopic(
  topic: TopicGroup,
  { family, url }: { family: string; url: string },
): z.infer<typeof apiTopicSchema> {
  const { slug, name, definition, papers } = topic;
  return { slug, name, family, definition, url, papers: papers.map((paper) => paper.slug) };
}

/** `/api/files.json`: where the files of all papers are, which a large site keeps by year. */
const apiFilesSchema = z
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

/** `/api/moved.json`: where papers went whose address has changed. */
const apiMovedSchema = z
  .record(z.string(), part)
  .describe('Former slugs of papers, and the slug that each leads on to.');

const described = {
  paper: paperFileSchema,
  collection: collectionSchema,
  csl: z.array(cslItemSchema).describe('A file of CSL-JSON 1.0.2, a list of items.'),
  'csl-item': cslItemSchema,
  'csl-custom': cslCustomSchema,
  'api-papers': apiPapersSchema,
  'api-years': apiYearsSchema,
  'api-digests': apiDigestsSchema,
  'api-topics': apiTopicsSchema,
  'api-files': apiFilesSchema,
  'api-moved': apiMovedSchema,
};
type SchemaName = keyof typeof described;
export const schemaNames = Object.keys(described) as SchemaName[];

/**
 * The JSON Schema (2020-12) of every JSON file of the site by name, made from the Zod schemas after which
 * the files are typed. `addressOf` gives the absolute address of a schema, its `$id`; `kinds` are the slugs
 * of the site's kinds.
 */
export function jsonSchemas(
  addressOf: (name: SchemaName) => string,
  kinds: readonly string[],
): Record<SchemaName, object> {
  const registry = z.registry<{ id: string }>();
  for (const name of schemaNames) registry.add(described[name], { id: name });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => addressOf(id as SchemaName),
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === kindSchema && kinds.length > 0) jsonSchema.enum = [...kinds];
    },
  });
  return schemas as Record<SchemaName, object>;
}

/** What a schema describes, in one sentence. */
export function schemaMeaning(name: SchemaName): string {
  return described[name].description ?? '';
}
