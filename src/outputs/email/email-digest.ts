import { z } from 'zod';
import type { Paper } from '../../model/paper.ts';
import { plainName } from '../../text/family-name.ts';
import { excerpt, oneLine } from '../../text/phrases.ts';
import { leadOf } from '../../text/sentences.ts';
import { digestDay } from '../../texts/days.ts';
import { markedTitle, statusAndNote } from '../../texts/status.ts';
import {
  emailMoreAuthors,
  emailMoreOnSite,
  emailNoAuthors,
  emailNoAuthorsAndTopics,
  emailShortened,
  emailShortTexts,
  emailTitleAlone,
  emailTitlesAlone,
  emailTitlesAloneOf,
  papers as paperCount,
} from '../../texts/texts.ts';

/** A digest as a message tells it; all addresses are absolute, because a message has no base. */
export type EmailDigest = {
  id: string;
  label: string;
  /** ISO day, of several days the last; null for an undated digest. */
  date: string | null;
  /** The first of several days. */
  from?: string;
  /** Its leading topics in one line; may be empty. */
  line: string;
  description: string | null;
  /** Address of its page. */
  url: string;
  /** Name, front page, list of digests and language (BCP 47) of the site. */
  site: { title: string; home: string; digests: string; language: string };
  /** In the digest’s own order. */
  papers: readonly Paper[];
};

/** One line: what the digest is called and its day. */
export function emailSubject(digest: EmailDigest): string {
  return oneLine([digest.label, digestDay(digest) ?? []].flat().join(', '));
}

/** `22 papers: reasoning, medicine`. */
export function emailLead({ papers, line }: EmailDigest): string {
  return `${paperCount(papers.length)}${line && `: ${line}`}`;
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
  /** What the link is called by which a reader leaves the list. */
  unsubscribe: z.string().min(1),
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

/** How much of a digest a message tells. */
export type EmailShape = {
  authors: boolean;
  topics: boolean;
  /** Most characters of a paper’s text; null for all of it. */
  text: number | null;
  /** How many papers, from the first, have their text and arXiv link. */
  told: number;
  /** How many papers, from the first, are there at all. */
  listed: number;
};

/** What is shown of one paper. */
export type ToldPaper = {
  number: number;
  title: string;
  url: string;
  /** Language of its title and text (BCP 47). */
  language: string;
  /** What the owner of the site says of it. */
  said: string | null;
  authors: string | null;
  topics: string | null;
  text: string | null;
  arxiv: string | null;
};

/** Shapes in which every paper keeps its whole text, from the fullest. */
export function fullShapes(count: number): [EmailShape, EmailShape, EmailShape] {
  const full = { authors: true, topics: true, text: null, told: count, listed: count };
  return [full, { ...full, authors: false }, { ...full, authors: false, topics: false }];
}

/** The papers that a message of this shape lists. */
export function toldPapers(papers: readonly Paper[], shape: EmailShape): ToldPaper[] {
  return papers.slice(0, shape.listed).map((paper, index) => {
    const told = index < shape.told;
    const topics = paper.topicDetails.map(({ name }) => name).join(', ') || null;
    const lead = leadOf(paper)?.text;
    return {
      number: index + 1,
      title: markedTitle(paper),
      url: paper.url,
      language: paper.language,
      said: told ? statusAndNote(paper) : null,
      authors: told && shape.authors ? authorsText(paper.authors.map(plainName)) : null,
      topics: told && shape.topics ? topics : null,
      text: told && lead ? excerpt(lead, shape.text ?? lead.length) : null,
      arxiv: told ? paper.arxiv : null,
    };
  });
}

/** The most authors that are all named; of more, the first three are. */
const mostAuthors = 6;

function authorsText(authors: readonly string[]): string | null {
  if (authors.length <= mostAuthors) return authors.join(', ') || null;
  return emailMoreAuthors(authors.slice(0, 3).join(', '), authors.length - 3);
}

/** What a message of this shape leaves out, in full sentences; null when that is nothing. */
export function shorteningNote(shape: EmailShape, count: number): string | null {
  const less = [
    ...(shape.authors ? [] : [shape.topics ? emailNoAuthors : emailNoAuthorsAndTopics]),
    ...(shape.text && shape.told > 0 ? [emailShortTexts(shape.text)] : []),
    ...(shape.told < shape.listed ? [titlesAlone(shape)] : []),
  ];
  if (less.length === 0) return null;
  const missing = count - shape.listed;
  const rest = missing > 0 ? ` ${emailMoreOnSite(missing)}.` : '';
  return `${emailShortened(less.join('; '))}${rest}`;
}

function titlesAlone({ told, listed }: EmailShape): string {
  if (told === 0) return emailTitlesAlone;
  return told + 1 === listed ? emailTitleAlone(listed) : emailTitlesAloneOf(told + 1, listed);
}
