import { countOf } from '../../text/count-of.ts';
import { dayInWords } from '../../text/dates.ts';
import { oneLine } from '../../text/one-line.ts';
import type { KnownPaper } from '../known-paper.ts';

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
  papers: readonly KnownPaper[];
};

/** One line: what the digest is called and its day. */
export function emailSubject({ label, day }: EmailDigest): string {
  return oneLine(day ? `${label}, ${dayInWords(day)}` : label);
}

/** `22 papers: reasoning, medicine`. */
export function emailLead({ papers, line }: EmailDigest): string {
  return `${countOf(papers.length, 'paper')}${line && `: ${line}`}`;
}
