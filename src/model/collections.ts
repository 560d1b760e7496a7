import { z } from 'zod';
import { factsSchema, textKindSchema, topicGivenSchema } from './paper.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO day such as 2025-03-11');

/** Where a paper stands in a digest. */
const placeSchema = z.object({
  /** Id of the digest. */
  id: z.string(),
  /** 1-based place in the digest's own order. */
  place: z.number().int().positive(),
});

/** A link found in the text. */
const linkSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  /** Whether the host keeps source code. */
  code: z.boolean(),
});

/** Frontmatter of `content/papers/<slug>.md`; the body holds "In brief" and "Abstract". */
export const paperFileSchema = z.object({
  /** The title in plain Unicode. */
  title: z.string().min(1),
  /** The key by which it is cited, such as `nezhurina2024alice`; no other paper has it. */
  key: z.string().min(1),
  /** Slugs that it had: their addresses lead on to its own. */
  formerly: z.array(z.string()).default([]),
  /** Other titles by which digests name it. */
  otherTitles: z.array(z.string().min(1)).default([]),
  /** The identity under which feeds told it first, where its title was another. */
  identity: z.string().optional(),
  /** The slug of its kind; null where nothing speaks for any. */
  kind: z.string().nullable().default(null),
  /** Language of its title and texts (BCP 47), where it is not that of the site. */
  language: z.string().min(2).optional(),
  /** At most three topics, the primary one first; none fits some papers. */
  topics: z.array(topicGivenSchema).max(3).default([]),
  /** Every digest that the paper was in, newest first. */
  digests: z.array(placeSchema).min(1),
  ...factsSchema.shape,
  links: z.array(linkSchema).default([]),
  /** Where there is no brief: the sentences of the abstract that say what the paper does, word for word. */
  gist: z.array(z.string()).default([]),
});
/** What is written of it, before what is unknown is filled in. */
export type PaperFile = z.input<typeof paperFileSchema>;

/** Frontmatter of `content/digests/<id>.md`. */
export const digestSchema = z.object({
  /** Day of the digest, of one of several days the last; null when the dump has none. */
  date: isoDay.nullable(),
  /** The first day, where the digest is of several: those of a week or a month. */
  from: z.exactOptional(isoDay),
  /** A short name made from what sets the digest apart. */
  label: z.string().min(1),
  /** A sentence about the digest, from digests.yaml. */
  description: z.string().optional(),
  /** Its leading topics in one line. */
  line: z.string().default(''),
  /** File names of the dumps that it was read from, the one that gave the order first. */
  sources: z.array(z.object({ file: z.string(), text: textKindSchema })).min(1),
  /** Slugs of its papers in its own order. */
  papers: z.array(z.string()),
});
export type DigestData = z.infer<typeof digestSchema>;

/** A digest: what its file says, with the name of the file as its id. */
export type Digest = DigestData & { id: string };

/** A named place on the map, 0 to 1 from left to right and from top to bottom; the name may be empty. */
const mapPlaceSchema = z.object({ name: z.string(), x: z.number(), y: z.number() });

/** `content/map.json`: where every paper lies, near what it is like. */
export const mapSchema = z.object({
  /** The regions, largest first, and the smaller ones that make up each. */
  areas: z.array(mapPlaceSchema.extend({ parts: z.array(mapPlaceSchema) })),
  /** By slug: x, y, the number of the area and that of its part. */
  papers: z.record(z.string(), z.tuple([z.number(), z.number(), z.int(), z.int()])),
  /** How many papers there were when it was drawn; later ones were laid among these. */
  drawn: z.exactOptional(z.int()),
});
export type MapData = z.infer<typeof mapSchema>;

/** `content/terms.json`: the terms that tell most about each paper, as people write them, strongest first. */
export const termsSchema = z.record(z.string(), z.array(z.string()));
