import type { Paper } from '../model/paper.ts';
import { oneLine } from '../text/phrases.ts';
import { markedTitle } from '../texts/status.ts';
import { citationAndOthers } from '../texts/texts.ts';
import { citedUrl, issued } from './citation.ts';

/** The most authors that are all named; of more, the first three are. */
const mostAuthors = 6;

/** One line of plain text: authors, title with its status, where and when it appeared, arXiv id, address. */
export function plainCitation(paper: Paper): string {
  const { authors, venue, arxiv } = paper;
  const shown =
    authors.length > mostAuthors ? [...authors.slice(0, 3), citationAndOthers] : authors;
  const parts = [
    shown.join(', '),
    markedTitle(paper),
    [venue, issued(paper).year].filter(Boolean).join(', '),
    arxiv && `arXiv:${arxiv}`,
  ];
  const sentences = parts.flatMap((part) => (part ? [closed(oneLine(part))] : []));
  return [...sentences, citedUrl(paper)].join(' ');
}

function closed(part: string): string {
  return /[.!?…]$/.test(part) ? part : `${part}.`;
}
