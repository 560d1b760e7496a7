import { z } from 'zod';
import type { Paper } from '../../model/paper.ts';
import { dayInWords } from '../../text/dates.ts';
import { countOf, oneLine } from '../../text/phrases.ts';

/** A digest as a message tells it; all addresses are absolute, because a message has no base. */
export type EmailDigest = {
  id: string;
  label: string;
  /** ISO day; null for an undated digest. */
  day: string | null;
  /** Its leading topics in one line; may be empty. */
  line: string;
  description: string | null;
  /** Address of its page. */
  url: string;
  /** Name, front page and list of digests of the site. */
  site: { title: string; home: string; digests: string; language: string };
  /** In the digest’s own order. */
  papers: readonly Paper[];
};

/** One line: what the digest is called and its day. */
export function emailSubject({ label, day }: EmailDigest): string {
  return oneLine(day ? `${label}, ${dayInWords(day)}` : label);
}

/** `22 papers: reasoning, medicine`. */
export function emailLead({ papers, line }: EmailDigest): string {
  return `${countOf(papers.length, 'paper')}${line && `: ${line}`}`;
}

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

/**
 * The id of the list of digests of a site (RFC 2919), from the address of its front page:
 * `digests.offprint.lab.example.org` for `https://lab.example.org/offprint/`.
 */
export function listId(home: string): string {
  const { hostname, pathname } = new URL(home);
  const folders = pathname.split('/').reverse();
  return ['digests', ...folders, ...hostname.split('.')]
    .map((label) => label.toLowerCase().replace(/[^a-z0-9-]+/g, '-'))
    .filter((label) => label !== '' && label !== '-')
    .join('.');
}
