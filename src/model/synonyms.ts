import { z } from 'zod';

const phrases = z.string().regex(/^\s*[^\s,][^,]*(,\s*[^\s,][^,]*)*$/, {
  message: 'Expected words or phrases parted by commas.',
});

/** The content of `synonyms.yaml`: everyday words, and the technical ones that papers have for them. */
export const synonymsSchema = z.record(phrases, phrases);
export type Synonyms = z.infer<typeof synonymsSchema>;
