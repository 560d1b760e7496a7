import { arxivLinks } from '../text/arxiv.ts';
import type { KnownPaper } from './known-paper.ts';

/** Beyond so many authors the description leaves them to the `citation_author` tags: a third list would double the page. */
const mostAuthors = 100;

type Json = Record<string, unknown>;

/**
 * The schema.org description of a paper's page: a WebPage whose main entity is the ScholarlyArticle,
 * and its breadcrumbs. Unknown properties are left out; the digest's day is `sdDatePublished`.
 */
export function paperJsonLd(
  paper: KnownPaper,
  trail: { name: string; url: string }[],
  publisher: string,
): Json {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': paper.url,
        url: paper.url,
        name: paper.title,
        mainEntity: article(paper, publisher),
      },
      breadcrumbs(trail),
    ],
  };
}

/** JSON for a script element: `<` is escaped, so that no text can end the element. */
export function jsonLdText(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function article(paper: KnownPaper, publisher: string): Json {
  return known({
    '@type': 'ScholarlyArticle',
    '@id': `${paper.url}#article`,
    name: paper.title,
    headline: paper.title,
    abstract: paper.abstract ?? paper.brief,
    author:
      paper.authors.length > mostAuthors
        ? []
        : paper.authors.map((name) => ({ '@type': 'Person', name })),
    inLanguage: 'en',
    keywords: paper.topics,
    datePublished: paper.month,
    isPartOf: paper.venue
      ? {
          '@type': 'PublicationIssue',
          name: [paper.venue, paper.venueYear].filter(Boolean).join(' '),
        }
      : null,
    identifier: paper.arxiv
      ? { '@type': 'PropertyValue', propertyID: 'arXiv', value: paper.arxiv }
      : null,
    sameAs: paper.arxiv ? arxivLinks(paper.arxiv).abstract : null,
    url: paper.url,
    sdDatePublished: paper.digestDate,
    sdPublisher: paper.digestDate ? { '@type': 'Organization', name: publisher } : null,
  });
}

/** The places above a page and the page itself, from the front page on, with absolute addresses. */
export function breadcrumbs(trail: readonly { name: string; url: string }[]): Json {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

function known(properties: Json): Json {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
