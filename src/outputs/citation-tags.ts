import { arxivLinks } from '../text/arxiv.ts';
import type { KnownPaper } from './known-paper.ts';

/**
 * The `citation_*` tags that Zotero and scholarly indexers read, as name and content, with only
 * what is known. The date of the digest is the date online; a date of publication needs a source.
 * See Google Scholar's inclusion guidelines and Zotero's Embedded Metadata translator.
 */
export function citationTags(paper: KnownPaper): [name: string, content: string][] {
  const arxiv = paper.arxiv ? arxivLinks(paper.arxiv) : null;
  const published = paper.venueYear?.toString() ?? paper.month?.replace('-', '/');
  const tags: [string, string | null | undefined][] = [
    ['citation_title', paper.title],
    ...paper.authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', published],
    ['citation_online_date', paper.digestDate?.replaceAll('-', '/')],
    [isJournal(paper.venue) ? 'citation_journal_title' : 'citation_conference_title', paper.venue],
    ['citation_abstract', paper.abstract ?? paper.brief],
    ['citation_keywords', paper.topics.join('; ')],
    ['citation_language', 'en'],
    ['citation_arxiv_id', paper.arxiv],
    ['citation_public_url', paper.url],
    ['citation_abstract_html_url', paper.url],
    ['citation_pdf_url', arxiv?.pdf],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}

const journals =
  /\b(journal|transactions|trans\.|letters|lett\.|reviews?|magazine|annals|archives?|bulletin|mathematics|nature|science|plos|frontiers|access|computation|optimization|intelligence|PNAS|PVLDB|TMLR|JMLR|TACL|TIST|TOIS|JAMIA|JAMA|BMJ)\b|^Proc\. ACM|^(IEEE|ACM) T|\bJ\.? /i;

/** Whether the name of a venue is that of a journal: reference managers file the two apart. */
export function isJournal(venue: string | null): boolean {
  return venue !== null && journals.test(venue);
}
