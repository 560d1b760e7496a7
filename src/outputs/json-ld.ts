import { firstDay, type Paper } from '../model/paper.ts';
import { plainName } from '../text/family-name.ts';
import { markedTitle } from '../texts/status.ts';
import { datasetDescription, datasetName } from '../texts/texts.ts';

/** Beyond so many authors the description leaves them to the `citation_author` tags: a third list would double the page. */
const mostAuthors = 100;

type Json = Record<string, unknown>;
/** A place above a page, or the page itself; its address is absolute. */
type Crumb = { name: string; url: string };

/**
 * The schema.org description of a paper's page: a WebPage whose main entity is the ScholarlyArticle,
 * and its breadcrumbs. Unknown properties are left out; the digest's day is `sdDatePublished`.
 */
export function paperJsonLd(paper: Paper, trail: readonly Crumb[], publisher: string): Json {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': paper.url,
        name: markedTitle(paper),
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

function article(paper: Paper, publisher: string): Json {
  return known({
    '@type': 'ScholarlyArticle',
    '@id': `${paper.url}#article`,
    headline: paper.title,
    alternateName: oneOrAll(paper.otherTitles),
    creativeWorkStatus: paper.status && sentenceCase(paper.status),
    correction: correction(paper),
    // The abstract stands in the page and in `citation_abstract`: once more would be a tenth of the page.
    abstract: paper.brief,
    author:
      paper.authors.length > mostAuthors
        ? []
        : paper.authors.map((name) => ({ '@type': 'Person', name: plainName(name) })),
    inLanguage: paper.language,
    keywords: paper.topicDetails.map((topic) => topic.name),
    datePublished: paper.published,
    isPartOf: publication(paper),
    identifier: oneOrAll([
      ...(paper.arxiv ? [identifier('arXiv', paper.arxiv)] : []),
      ...(paper.doi ? [identifier('DOI', paper.doi)] : []),
    ]),
    sameAs: oneOrAll([
      ...new Set([paper.source, paper.doi && `https://doi.org/${paper.doi}`].filter(Boolean)),
    ]),
    sdDatePublished: firstDay(paper),
    sdPublisher: firstDay(paper) ? { '@type': 'Organization', name: publisher } : null,
  });
}

/** Where a paper appeared: an issue with its year, within a journal where the source says that it is one; or a book. */
function publication({ venue, venueType, venueYear }: Paper): Json | null {
  if (venue === null) return null;
  if (venueType === 'book') return { '@type': 'Book', name: venue };
  const name = [venue, venueYear].filter(Boolean).join(' ');
  const journal = venueType === 'journal' && { isPartOf: { '@type': 'Periodical', name: venue } };
  return { '@type': 'PublicationIssue', name, ...journal };
}

/** How schema.org tells why a paper no longer stands; a note on one that does is none. */
function correction({ status, note }: Paper): Json | null {
  return status && note ? { '@type': 'CorrectionComment', text: note } : null;
}

/** Examples of `creativeWorkStatus` are written so: `Published`, `Obsolete`. */
function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function identifier(propertyID: string, value: string): Json {
  return { '@type': 'PropertyValue', propertyID, value };
}

/** A single value stands for itself; without any the property is left out. */
function oneOrAll(values: unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** A list of papers, or a page of it, as schema.org takes it; addresses are absolute. */
type ListedPage = {
  url: string;
  name: string;
  language: string;
  /** Papers of the whole list. */
  total: number;
  /** Addresses of the papers of the page, in its order. */
  papers: readonly string[];
  /** The places above the page and the page itself, from the front page on. */
  trail: readonly Crumb[];
};

/** The schema.org description of a list: a CollectionPage whose main entity is the ItemList of its papers, by their addresses. */
export function collectionJsonLd(page: ListedPage): Json {
  const { url, name, language, total, papers, trail } = page;
  const list = {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: papers.map((paper) => ({ '@id': paper })),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        '@id': url,
        name,
        inLanguage: language,
        mainEntity: list,
      },
      breadcrumbs(trail),
    ],
  };
}

type Site = { url: string; name: string; description: string; language: string };

/** The schema.org description of the site and of its search, whose address holds `{search_term_string}`. */
export function siteJsonLd(site: Site, search: string): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': site.url,
    url: site.url,
    name: site.name,
    description: site.description,
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: search },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The schema.org description of the data of the site: one data set in several files. */
export function datasetJsonLd(
  site: Site,
  page: string,
  files: readonly { url: string; type: string; bytes: number }[],
): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${page}#data`,
    url: page,
    name: datasetName(site.name),
    description: datasetDescription(site.description),
    inLanguage: site.language,
    isAccessibleForFree: true,
    distribution: files.map(({ url, type, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
      contentSize: `${bytes} B`,
    })),
  };
}

/** The places above a page and the page itself, from the front page on, with absolute addresses; that of the page is known. */
export function breadcrumbs(trail: readonly Crumb[]): Json {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(index < trail.length - 1 && { item: url }),
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
