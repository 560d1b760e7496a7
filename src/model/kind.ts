import { z } from 'zod';
import { isSlug } from './address.ts';
import type { PaperGroup } from './paper.ts';

const line = z.string().regex(/^.+$/, 'Expected one line of text.');
/** What filters of lists take for something else than a kind. */
const reserved = ['all', 'unread', 'code'];

/** The name of a kind in addresses and data. */
export const kindSlugSchema = z
  .string()
  .refine(isSlug, 'lower-case letters and digits joined by hyphens')
  .refine((slug) => !reserved.includes(slug), `another name than ${reserved.join(', ')}`);

/** What readers see of a kind of paper. */
export const kindWordsSchema = z.object({
  /** What a paper of it is called, where that is not its slug. */
  name: line.optional(),
  /** What its papers are called. */
  plural: line,
  /** What a paper of it is, in a sentence. */
  meaning: line,
});

/** The content of `kinds.yaml` by slug, in the order of lists, without the cues that the ingest reads. */
export const kindsSchema = z.record(kindSlugSchema, kindWordsSchema);

/** A kind of paper: what it is, whatever it is about. */
export type Kind = { slug: string; name: string; plural: string; meaning: string };

/** The kinds that a `kinds.yaml` names, in its order. */
export function kindsOf(words: z.infer<typeof kindsSchema>): Kind[] {
  return Object.entries(words).map(([slug, { name = slug, plural, meaning }]) => {
    return { slug, name, plural, meaning };
  });
}

/** A kind as the site shows it, with its papers. */
export type KindGroup = PaperGroup & Kind;
