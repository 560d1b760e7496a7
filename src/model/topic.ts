import { z } from 'zod';
import type { Family } from './family.ts';
import type { PaperGroup } from './paper.ts';

/**
 * Words and phrases with the weight of a mention: 1 is a hint, 6 all but settles it. From 10 on a single mention decides: in
 * `not` against the topic, and in `terms` for it.
 * Hyphens, spaces, plurals and British spelling make no difference. A `*` at the end stands for
 * any ending. Capitals in a term must stand in the text too, so `RAG` does not find `rag`.
 */
export const weightedTermsSchema = z.record(z.string().min(1), z.number().positive().max(20));
export type WeightedTerms = z.infer<typeof weightedTermsSchema>;

/** Names of subjects with the terms that tell them, written as those of topics are. */
const termListsSchema = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));

/** The frontmatter of a topic's file. */
export const topicSchema = z.strictObject({
  /** The name that readers see. */
  name: z.string().min(1),
  /** The name of its family, which decides the hue. */
  family: z.string().regex(/^.+$/, 'Expected one line of text.'),
  /** Place in lists of topics, from 1; equal places are sorted by slug. */
  order: z.number().int().positive(),
  /** What belongs to the topic, in one line. */
  definition: z.string().regex(/^.+$/, 'Expected one line of text.'),
  /**
   * Factor on the score when the leading topic of a paper is picked: above 1 for what papers are
   * about, such as medicine, below 1 for how they go about it, such as reasoning.
   */
  lead: z.number().positive().max(3).default(1),
  /** What labels of digests and regions call it; empty where it names nothing by itself. */
  label: z.string().optional(),
  /** Narrower names with the terms that tell them, the narrowest first: for when most of its papers are about one. */
  parts: termListsSchema.optional(),
  /** Subjects of their own, with the terms that tell them: papers that are about one are not counted for the topic. */
  apart: termListsSchema.optional(),
  /** What speaks for the topic. */
  terms: weightedTermsSchema.refine((terms) => Object.keys(terms).length > 0, {
    message: 'Expected at least one term.',
  }),
  /** What speaks against it: longer phrases that hide one of its terms, and signs of other topics. */
  not: weightedTermsSchema.default({}),
});

/** A topic of the vocabulary: what its file says, with the name of the file as its slug. */
export type Topic = z.infer<typeof topicSchema> & { slug: string };

/** A topic as the site shows it: its definition and its papers, newest submission first. */
export type TopicGroup = PaperGroup & { family: Family; definition: string };
