import { arxivLinks } from '../../text/arxiv.ts';
import { dayInWords } from '../../text/dates.ts';
import { countOf, oneLine, wrapText } from '../../text/phrases.ts';
import { type EmailDigest, emailLead } from './email-digest.ts';
import { type EmailShape, shorteningNote, type ToldPaper, toldPapers } from './email-shape.ts';

const width = 72;

/** The same message as plain text, in lines of at most 72 characters but for addresses. */
export function emailText(digest: EmailDigest, shape: EmailShape): string {
  const { site, papers, url } = digest;
  const missing = papers.length - shape.listed;
  const blocks = [
    [digest.day ? `${site.title}, ${dayInWords(digest.day, 'weekday')}` : site.title],
    wrapText(oneLine(digest.label), width),
    wrapText(oneLine(emailLead(digest)), width),
    wrapText(oneLine(digest.description ?? ''), width),
    wrapText(shorteningNote(shape, papers.length) ?? '', width),
    [url],
    ...toldPapers(papers, shape).map(paper),
    missing > 0 ? [`${countOf(missing, 'more paper')} on the site:`, url] : [],
    ['-- ', `A digest of ${site.title}: ${site.home}`, `All digests: ${site.digests}`],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

function paper({ number, title, url, text, authors, topics, arxiv }: ToldPaper): string[] {
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  const lines = [title, authors, text, topics && `Topics: ${topics}`].flatMap((part) =>
    part ? wrapText(oneLine(part), width - indent.length) : [],
  );
  const links = [url, ...(arxiv ? [arxivLinks(arxiv).abstract] : [])];
  return [...lines, ...links].map((line, index) => (index === 0 ? mark : indent) + line);
}
