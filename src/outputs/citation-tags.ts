import { firstDay, type Paper } from '../model/paper.ts';
import { arxivLinks } from '../text/arxiv.ts';
import { plainName } from '../text/family-name.ts';
import { publicationType } from './citation.ts';

/**
 * The `citation_*` tags that Zotero and scholarly indexers read, as name and content, with only
 * what is known. The date of the digest is the date online; a date of publication needs a source.
 * See Google Scholar's inclusion guidelines and Zotero's Embedded Metadata translator.
 *
 * No tag tells a retraction. Google Scholar asks for a mark in the title, in English, as ACL Anthology and the large
 * publishers have it (https://github.com/acl-org/acl-anthology/pull/3024); what is superseded still stands.
 */
export function citationTags(paper: Paper): [name: string, content: string][] {
  const { arxiv, venue, url } = paper;
  const tags: [string, string | null | undefined][] = [
    ['citation_title', titleOf(paper)],
    ...paper.authors.map((author): [string, string] => ['citation_author', plainName(author)]),
    [
      'citation_publication_date',
      paper.venueYear?.toString() ?? paper.published?.replace('-', '/'),
    ],
    ['citation_online_date', firstDay(paper)?.replaceAll('-', '/')],
    [places[publicationType(paper)], venue],
    ['citation_abstract', paper.abstract ?? paper.brief],
    ['citation_keywords', paper.topicDetails.map(({ name }) => name).join('; ')],
    ['citation_language', paper.language],
    ['citation_arxiv_id', arxiv],
    ['citation_doi', paper.doi],
    ['citation_public_url', url],
    ['citation_pdf_url', arxiv && arxivLinks(arxiv).pdf],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}

/** The tag of the venue, which says what kind it is; a preprint has none. */
const places = {
  preprint: '',
  article: 'citation_journal_title',
  conference: 'citation_conference_title',
  chapter: 'citation_inbook_title',
} as const;

function titleOf({ title, status }: Paper): string {
  return status === 'retracted' || status === 'withdrawn'
    ? `[${status.toUpperCase()}] ${title}`
    : title;
}
