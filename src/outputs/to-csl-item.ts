import { isJournal } from './citation-tags.ts';
import type { CslItem } from './csl-item.ts';
import { cslName } from './csl-name.ts';
import type { KnownPaper } from './known-paper.ts';

/** A paper as CSL-JSON with only what is known of it. */
export function toCslItem(paper: KnownPaper, language = 'en'): CslItem {
  const issued = issuedOf(paper);
  return {
    id: paper.key,
    type: paper.venue
      ? isJournal(paper.venue)
        ? 'article-journal'
        : 'paper-conference'
      : 'article',
    title: paper.title,
    ...(paper.authors.length > 0 && { author: paper.authors.map(cslName) }),
    ...(paper.abstract && { abstract: paper.abstract }),
    ...(issued && { issued }),
    ...(paper.venue && { 'container-title': paper.venue }),
    ...(paper.arxiv && { archive: 'arXiv', number: paper.arxiv }),
    URL: paper.url,
    language,
    ...(paper.topics.length > 0 && { keyword: paper.topics.join(', ') }),
    custom: customOf(paper),
  };
}

/** The year of the venue; for a preprint the year and month of its submission. */
function issuedOf({ venueYear, month }: KnownPaper): CslItem['issued'] {
  if (venueYear !== null) return { 'date-parts': [[venueYear]] };
  if (month === null) return undefined;
  return { 'date-parts': [[Number(month.slice(0, 4)), Number(month.slice(5))]] };
}

function customOf(paper: KnownPaper): CslItem['custom'] {
  return {
    slug: paper.slug,
    kind: paper.kind,
    topics: paper.topics.map((name, index) => ({ slug: paper.topicSlugs[index] ?? '', name })),
    digests: [...paper.digests],
    ...(paper.brief && { brief: paper.brief }),
    ...(paper.month && { month: paper.month }),
    ...(paper.code && { code: paper.code }),
    terms: [...paper.terms],
  };
}
