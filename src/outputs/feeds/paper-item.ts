import { arxivLinks } from '../../text/arxiv.ts';
import { escapeHtml, xmlText } from '../../text/escape.ts';
import type { KnownPaper } from '../known-paper.ts';
import { paperId } from './feed-ids.ts';
import type { FeedItem } from './feed-item.ts';
import { itemDay } from './item-day.ts';
import type { TagEntity } from './tag-uri.ts';

/**
 * A paper as an item of feeds. Its texts are the plain renderings: many readers strip MathML and leave
 * the letters of a formula in a heap, while `5 × 10⁵` in Unicode comes through everywhere.
 */
export function paperItem(paper: KnownPaper, entity: TagEntity): FeedItem {
  const { lead, brief, abstract, arxiv } = paper;
  const isWhole = lead === (brief ?? abstract) && !(brief && abstract);
  return {
    id: paperId(entity, paper),
    url: paper.url,
    title: xmlText(paper.title),
    summary: lead && !isWhole ? xmlText(lead) : null,
    html: contentOf(paper),
    authors: paper.authors.map(xmlText),
    tags: [...paper.topics, paper.kind].map(xmlText),
    related: arxiv ? arxivLinks(arxiv).abstract : null,
    ...itemDay(paper.digestDate, entity),
  };
}

function contentOf({ brief, abstract, arxiv, code }: KnownPaper): string {
  const links = [
    ...(arxiv ? [link(arxivLinks(arxiv).abstract, `arXiv:${arxiv}`)] : []),
    ...(code ? [link(code, 'Code')] : []),
  ];
  const label = brief ? '<strong>Abstract.</strong> ' : '';
  return [
    ...(brief ? [`<p>${escapeHtml(xmlText(brief))}</p>`] : []),
    ...(abstract ? [`<p>${label}${escapeHtml(xmlText(abstract))}</p>`] : []),
    ...(brief || abstract ? [] : ['<p>The digests give the title alone.</p>']),
    ...(links.length > 0 ? [`<p>${links.join(' · ')}</p>`] : []),
  ].join('');
}

function link(url: string, name: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;
}
