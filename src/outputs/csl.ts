import type { NotedPaper } from '../model/paper.ts';
import { statusAndNote } from '../texts/status.ts';
import { citedUrl, issued, publicationType, writtenOnce } from './citation.ts';
import type { CslItem } from './csl-schema.ts';
import { nameParts } from './names.ts';

/** A file of CSL-JSON: a list of items, as reference managers read it, one item on a line. */
export function cslJson(papers: readonly NotedPaper[]): string {
  if (papers.length === 0) return '[]\n';
  return `[\n${papers.map(written).join(',\n')}\n]\n`;
}

const written = writtenOnce((paper) => JSON.stringify(cslItem(paper)));

const types = {
  preprint: 'article',
  article: 'article-journal',
  conference: 'paper-conference',
  chapter: 'chapter',
} as const;

function cslItem(paper: NotedPaper): CslItem {
  const { year, month } = issued(paper);
  const note = [statusAndNote(paper), paper.readerNote].filter(Boolean).join('\n');
  const { slug, kind, kindName, topicDetails, brief, published, code } = paper;
  return {
    id: paper.key,
    type: types[publicationType(paper)],
    title: paper.title,
    ...(paper.authors.length > 0 && { author: paper.authors.map(nameParts) }),
    ...(paper.abstract && { abstract: paper.abstract }),
    ...(year && { issued: { 'date-parts': [month ? [year, month] : [year]] } }),
    ...(paper.venue && { 'container-title': paper.venue }),
    ...(paper.arxiv && { archive: 'arXiv', number: paper.arxiv }),
    ...(paper.doi && { DOI: paper.doi }),
    URL: paper.arxiv || paper.doi ? paper.url : citedUrl(paper),
    language: paper.language,
    ...(topicDetails.length > 0 && { keyword: topicDetails.map(({ name }) => name).join(', ') }),
    ...(paper.status && { status: paper.status }),
    ...(note && { note }),
    custom: { slug, kind, ...(kindName && { kindName }), brief, published, code },
  };
}
