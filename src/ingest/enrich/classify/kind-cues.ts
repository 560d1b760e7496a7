import { z } from 'zod';
import { kinds } from '../../../model/paper.ts';
import { weightedTermsSchema } from '../../../model/topic.ts';

/** What speaks for and against one kind of paper. */
export const cuesSchema = z.strictObject({
  /** The score that the kind has before anything is found. */
  base: z.number(),
  /** Cues in the title alone, where a single word tells much. */
  title: weightedTermsSchema.default({}),
  /** Cues in title and text. */
  terms: weightedTermsSchema.default({}),
  /** What speaks against the kind, in title and text. */
  not: weightedTermsSchema.default({}),
});
export type Cues = z.infer<typeof cuesSchema>;

/** The content of `kinds.yaml`: cues for every kind. */
export const kindCuesSchema = z.record(z.enum(kinds), cuesSchema);
export type KindCues = z.infer<typeof kindCuesSchema>;
