import { z } from 'zod';

/** What `/digests/<id>/email.json` says of the message beside it: all that a program needs to send it. */
export const emailFactsSchema = z.object({
  /** Id of the digest. */
  id: z.string().min(1),
  /** One line of plain Unicode. */
  subject: z.string().regex(/^[^\p{Cc}]+$/u, 'Expected one line without control characters.'),
  /** Papers of the digest. */
  papers: z.number().int().nonnegative(),
  /** Absolute address of the digest. */
  url: z.url({ protocol: /^https?$/ }),
  /** Name and id (RFC 2919) of the list of all digests of this site. */
  list: z.object({ name: z.string().min(1), id: z.string().regex(/^[a-z0-9.-]+$/) }),
  /** What was left out so that the message fits, in full sentences; null when nothing was. */
  shortened: z.string().nullable(),
});
export type EmailFacts = z.infer<typeof emailFactsSchema>;
