import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { NotedPaper, Paper } from '../model/paper.ts';
import { arxivLinks } from '../text/arxiv.ts';
import { plainName } from '../text/family-name.ts';
import { markdownExtensions } from '../text/markdown/to-markdown.ts';
import { digestDay, monthInWords } from '../texts/days.ts';
import { statusAndNote } from '../texts/status.ts';
import {
  markdownAbstract,
  markdownBrief,
  markdownCategories,
  markdownCode,
  markdownDigests,
  markdownKind,
  markdownNote,
  markdownOtherTitles,
  markdownPage,
  markdownPdf,
  markdownPlace,
  markdownSource,
  markdownStatus,
  markdownSubmitted,
  markdownTopics,
  markdownVenue,
} from '../texts/texts.ts';
import { issued, writtenOnce } from './citation.ts';

/**
 * Papers as a Markdown document: all that is known of each, in which no character of theirs is markup.
 * A document of several papers has a title, under which they stand.
 */
export function markdown(papers: readonly NotedPaper[], title?: string): string {
  const parts = title
    ? [heading(1, title), ...papers.flatMap((paper) => section(paper, 2))]
    : papers.flatMap((paper) => section(paper, 1));
  return parts.join('\n');
}

function section(paper: NotedPaper, depth: 1 | 2): string[] {
  const { known, note, brief, abstract } = bodyOf(paper);
  return [
    heading(depth, paper.title),
    known,
    ...(note ? [heading(depth + 1, markdownNote), note] : []),
    ...(brief ? [heading(depth + 1, markdownBrief), brief] : []),
    ...(abstract ? [heading(depth + 1, markdownAbstract), abstract] : []),
  ];
}

type Body = { known: string; note: string; brief: string; abstract: string };

/** A paper stands under headings of several depths, but its texts are the same. */
const bodyOf = writtenOnce(
  (paper): Body => ({
    known: written(known(paper)),
    note: written(paragraphs(paper.readerNote)),
    brief: written(paragraphs(paper.brief)),
    abstract: written(paragraphs(paper.abstract)),
  }),
);

function known(paper: Paper): RootContent[] {
  const authors = paper.authors.map(plainName).join(', ');
  return [
    ...(authors ? [paragraph(text(authors))] : []),
    { type: 'list', ordered: false, spread: false, children: facts(paper).map(listItem) },
  ];
}

function facts(paper: Paper): PhrasingContent[][] {
  const { venue, published, code, doi, source, categories } = paper;
  const arxiv = paper.arxiv && arxivLinks(paper.arxiv);
  const rows: [name: string, value: PhrasingContent | string | false | null | undefined][] = [
    [markdownStatus, statusAndNote(paper)],
    [markdownOtherTitles, paper.otherTitles.join('; ')],
    [markdownVenue, venue && [venue, issued(paper).year].filter(Boolean).join(' ')],
    [markdownSubmitted, published && monthInWords(published)],
    [markdownKind, paper.kindName ?? paper.kind],
    [markdownTopics, paper.topicDetails.map(({ name }) => name).join('; ')],
    [markdownDigests, paper.digestDetails.map(digestText).join('; ')],
    ['arXiv', arxiv && link(arxiv.abstract)],
    [markdownPdf, arxiv && link(arxiv.pdf)],
    ['DOI', doi && link(`https://doi.org/${doi}`)],
    [markdownSource, !arxiv && !doi && source && link(source)],
    [markdownCategories, categories.join(', ')],
    [markdownCode, code[0] && link(code[0])],
    [markdownPage, link(paper.url)],
  ];
  return rows.flatMap(([name, value]) =>
    value ? [[text(`${name}: `), typeof value === 'string' ? text(value) : value]] : [],
  );
}

function digestText({ label, date, from, place }: Paper['digestDetails'][number]): string {
  const days = date && (from ? digestDay({ date, from }) : date);
  return `${label} (${days ? `${days}, ` : ''}${markdownPlace(place)})`;
}

function paragraphs(body: string | null | undefined): RootContent[] {
  return (body ?? '').split(/\n\s*\n/).flatMap((part) => (part ? [paragraph(text(part))] : []));
}

function heading(depth: number, value: string): string {
  return written([{ type: 'heading', depth: depth as 1 | 2 | 3, children: [text(value)] }]);
}

function written(children: RootContent[]): string {
  const extensions = [...markdownExtensions];
  return toMarkdown({ type: 'root', children }, { extensions, bullet: '-' });
}

function listItem(children: PhrasingContent[]): Extract<RootContent, { type: 'listItem' }> {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function paragraph(...children: PhrasingContent[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}

/** An address that shows itself. */
function link(url: string): PhrasingContent {
  return { type: 'link', url, children: [text(url)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
