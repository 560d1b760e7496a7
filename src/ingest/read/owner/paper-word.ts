import { z } from 'zod';
import { isSlug } from '../../../model/address.ts';
import { statusSchema } from '../../../model/paper.ts';
import { arxivIdOf } from '../../../text/arxiv.ts';
import { identityOf } from '../../../text/identity.ts';
import { doiOf } from '../stated-facts.ts';

export const slugSchema = z
  .string()
  .refine(isSlug, 'lower-case letters and digits joined by hyphens');

const part = z.string().trim().min(1);
const title = part.refine((text) => identityOf(text) !== '', 'a title with a letter or digit');
const arxiv = z
  .string()
  .refine((text) => arxivIdOf(text) !== null, 'an arXiv id, such as `"2403.09054"`, or its address')
  .transform((text) => arxivIdOf(text) ?? text);
const doi = z
  .string()
  .refine((text) => doiOf(text) !== null, 'a DOI, such as `10.1000/182`, or its address')
  .transform((text) => doiOf(text) ?? text);

/**
 * What an owner says of a single paper, in `papers.yaml` or below `papers:` of a `digests.yaml`. It ranks above
 * everything else. Ids may stand as people paste them.
 */
export const paperWordSchema = z.strictObject({
  /** `title: A Study of Hedges`: the right title. The paper keeps its address, and its place in feeds and reading lists. */
  title: title.optional(),
  /** `formerly: [A Study of Hegdes, old-address]`: titles or addresses that it had, which lead on to its own. */
  formerly: z.array(title).min(1).optional(),
  /**
   * `same-as: Hedges, a Study` or `same-as: arXiv:2403.09054`: another title, or the id, of this very paper.
   * `same-as: none` keeps it apart from papers that have its arXiv id or DOI.
   */
  'same-as': title.optional(),
  /** `arxiv: https://arxiv.org/abs/2403.09054v2`; `null` where it has none. */
  arxiv: arxiv.nullable().optional(),
  /** `doi: https://doi.org/10.1000/182`; `null` where it has none. */
  doi: doi.nullable().optional(),
  /** `links: [https://github.com/a/hedges]`: code and pages, in place of all that its dump names; `[]` for none. */
  links: z.array(z.url({ protocol: /^https?$/, error: 'an address with `https://`' })).optional(),
  /** `authors: [Ada Example, Bob Sample]`: their names in order. */
  authors: z.array(part).optional(),
  /** `venue: Journal of Hedges`: journal or conference, without the year; `null` where it has none. */
  venue: part.nullable().optional(),
  /** `year: 2025`: the year of the venue, or of the paper where it has none. */
  year: z.int().min(1000).max(2999).optional(),
  /** `topics: [stars, planets]`: slugs of its topics, the primary one first, in place of those found by its words. */
  topics: z.array(slugSchema).min(1).max(3).optional(),
  /** `kind: survey`: in place of the one found. */
  kind: slugSchema.optional(),
  /** `key: example2025hedges`: the key by which it is cited, such as one under which it was cited before. */
  key: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9:._+-]*$/, 'letters, digits and `:._+-`, a letter first')
    .optional(),
  /** `note: Retracted by its authors in June 2026.`: a sentence for readers, in plain text. */
  note: part.optional(),
  /** `status: retracted`, `withdrawn` or `superseded`. */
  status: statusSchema.optional(),
  /** `hidden: true`: it is shown nowhere, and its address is kept for it. */
  hidden: z.boolean().optional(),
  /** `sure: true`: its title is right, although it looks like no title. */
  sure: z.literal(true).optional(),
});

/** What the owner says of a paper, and where. */
export type PaperWord = z.infer<typeof paperWordSchema> & {
  /** Title or address. */
  paper: string;
  file: string;
  line: number;
};
