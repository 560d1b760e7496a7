import { z } from 'zod';
import { kindSchema, textKindSchema } from '../../model/paper.ts';
import { isSlug } from '../merge/slug.ts';
import { readDay } from './dump-day.ts';

const slug = z.string().refine(isSlug, 'lower-case letters and digits joined by hyphens');
const year = z.int().min(1900).max(2199);
const isoDay = z.string().refine(isIsoDay, 'a day that exists, as YYYY-MM-DD');

function isIsoDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text);
  return day !== false && day !== null && day !== 'impossible';
}

/** A mapping of names whose body may be left empty. */
const mapping = <Value extends z.ZodType>(value: Value) =>
  z
    .record(z.string(), value)
    .nullish()
    .transform((found) => found ?? {});

const defaultsSchema = z.strictObject({
  /** Year of dumps that name a month and a day only. */
  year: year.optional(),
  /** Whether the texts are the papers' abstracts or short summaries: `abstract` (usual) or `brief`. */
  text: textKindSchema.optional(),
});

const digestSettingsSchema = z.strictObject({
  /** Id of the digest and last part of its address; dumps that share one are one digest. Usual: the file's name. */
  id: slug.optional(),
  /** Year of this dump, where the dump names a month and a day only. */
  year: year.optional(),
  /** Day of the digest as `YYYY-MM-DD`, or `null` for one without a day. Usual: what name or dump say. */
  date: isoDay.nullable().optional(),
  /** Short name of the digest. Usual: one made from what sets the digest apart. */
  label: z.string().trim().min(1).optional(),
  /** A sentence about the digest for its page. */
  description: z.string().trim().min(1).optional(),
  /** Whether the texts of this dump are abstracts or briefs. */
  text: textKindSchema.optional(),
});

const paperSettingsSchema = z.strictObject({
  /** Slugs of the paper's topics, the primary one first, in place of those found by its words. */
  topics: z.array(slug).min(1).max(3).optional(),
  /** The paper's kind, in place of the one found. */
  kind: kindSchema.optional(),
});

/** `digests.yaml`: what the dumps themselves do not say. Everything is optional; an unknown key is an error. */
export const digestsSchema = z.strictObject({
  /** What holds for every dump that does not say otherwise. */
  defaults: defaultsSchema.nullish().transform((found) => found ?? {}),
  /** Settings of single dumps by file name, such as `2025-03-11.txt`. */
  digests: mapping(digestSettingsSchema.nullable().transform((found) => found ?? {})),
  /** Topics of single papers by title, which overrule those found by their words. */
  papers: mapping(paperSettingsSchema),
});
export type DigestsConfig = z.infer<typeof digestsSchema>;

/** The keys that the mapping at a path of `digests.yaml` may have, for messages. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(digestsSchema.shape);
  if (path[0] === 'defaults') return Object.keys(defaultsSchema.shape);
  return Object.keys((path[0] === 'digests' ? digestSettingsSchema : paperSettingsSchema).shape);
}
