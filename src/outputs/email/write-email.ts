import { encode, wrap } from 'nodemailer/lib/qp';
import { arxivLinks } from '../../text/arxiv.ts';
import { oneLine, wrapText } from '../../text/phrases.ts';
import { digestDay } from '../../texts/days.ts';
import {
  emailAllDigestsAt,
  emailDigestOf,
  emailMoreOnSite,
  emailTopics,
  emailUnsubscribe,
} from '../../texts/texts.ts';
import {
  type EmailDigest,
  type EmailFacts,
  type EmailShape,
  emailLead,
  emailSubject,
  fullShapes,
  listId,
  shorteningNote,
  type ToldPaper,
  toldPapers,
} from './email-digest.ts';
import { emailHtml } from './email-html.ts';

/** A digest as a message: its HTML, its text, and what a program that sends it needs to know. */
export function writeEmail(digest: EmailDigest): { html: string; text: string; facts: EmailFacts } {
  const { id, papers, url, site } = digest;
  const shape = fitEmail(digest, emailLimit);
  return {
    html: emailHtml(digest, shape),
    text: emailText(digest, shape),
    facts: {
      id,
      subject: emailSubject(digest),
      papers: papers.length,
      url,
      list: { name: site.title, id: listId(site.home) },
      shortened: shorteningNote(shape, papers.length),
      unsubscribe: emailUnsubscribe,
    },
  };
}

/** Characters of a shortened text: a shorter one tells nothing, of a longer one nobody misses the end. */
const [shortestText, longestText] = [120, 600];

/**
 * The fullest shape of a message that is at most so many bytes long as sent. What goes first: authors,
 * topics, ends of texts, then the texts of the last papers, and last papers themselves. Never silently:
 * the message says so (see `shorteningNote`).
 */
export function fitEmail(digest: EmailDigest, limit: number): EmailShape {
  const fits = (shape: EmailShape) => {
    const html = emailHtml(digest, shape);
    return html.length <= limit && sentSize(html) <= limit;
  };
  const count = digest.papers.length;
  const shapes = fullShapes(count);
  const full = shapes.find(fits);
  if (full) return full;
  const text = most(longestText, (text) => fits({ ...shapes[2], text }));
  if (text >= shortestText) return { ...shapes[2], text };
  const least = { ...shapes[2], text: shortestText, told: 0 };
  const told = most(count, (told) => fits({ ...least, told }));
  if (told > 0 || fits(least)) return { ...least, told };
  return { ...least, listed: most(count, (listed) => fits({ ...least, listed })) };
}

/** The largest number up to `highest` that fits, 0 when none does; what fits, fits with less too. */
function most(highest: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, highest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Gmail shows about this many bytes of the HTML of a message, and hides the rest behind a link. */
export const clippedAt = 102_000;

/** What a digest may take of that: the rest is for the line by which a reader unsubscribes, and a reserve. */
export const emailLimit = 100_000;

/**
 * Bytes of the HTML as it is sent, in quoted-printable with CRLF (RFC 2045, 6.7). This is the strictest
 * count of those in use: the bare UTF-8 and its characters are fewer. What encodes in pieces, as
 * nodemailer does, may break lines elsewhere, which makes less than a hundredth of difference.
 */
export function sentSize(html: string): number {
  return wrap(encode(html.replaceAll('\n', '\r\n'))).length;
}

const width = 72;

/** The same message as plain text, in lines of at most 72 characters but for addresses. */
export function emailText(digest: EmailDigest, shape: EmailShape): string {
  const { site, papers, url } = digest;
  const missing = papers.length - shape.listed;
  const blocks = [
    [[site.title, digestDay(digest, 'weekday') ?? []].flat().join(', ')],
    wrapText(oneLine(digest.label), width),
    wrapText(oneLine(emailLead(digest)), width),
    wrapText(oneLine(digest.description ?? ''), width),
    wrapText(shorteningNote(shape, papers.length) ?? '', width),
    [url],
    ...toldPapers(papers, shape).map(paper),
    missing > 0 ? [`${emailMoreOnSite(missing)}:`, url] : [],
    ['-- ', `${emailDigestOf} ${site.title}: ${site.home}`, emailAllDigestsAt(site.digests)],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

function paper({ number, title, url, said, text, authors, topics, arxiv }: ToldPaper): string[] {
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  const lines = [title, said, authors, text, topics && emailTopics(topics)].flatMap((part) =>
    part ? wrapText(oneLine(part), width - indent.length) : [],
  );
  const links = [url, ...(arxiv ? [arxivLinks(arxiv).abstract] : [])];
  return [...lines, ...links].map((line, index) => (index === 0 ? mark : indent) + line);
}
