import { z } from 'zod';

/** What a field is learnt from: the content of `learn.yaml`. Paths are those from the working directory. */
export const learnSettingsSchema = z.strictObject({
  /** Files of texts; see `readCorpus`. */
  texts: z.array(z.string()).min(1),
  /** Files of labels, and what one of them counts for. */
  labels: z
    .array(z.strictObject({ file: z.string(), weight: z.number().positive().default(1) }))
    .default([]),
  /** Folders of dumps where labelled papers stand that are in none of the texts. */
  dumps: z.array(z.string()).default([]),
  /** Files that name papers by which it is measured: their texts are not learnt from. */
  leaveOut: z.array(z.string()).default([]),
});
export type LearnSettings = z.output<typeof learnSettingsSchema>;
