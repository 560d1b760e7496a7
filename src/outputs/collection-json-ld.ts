import { breadcrumbs } from './json-ld.ts';

type Json = Record<string, unknown>;
type Crumb = { name: string; url: string };
/** A list of papers, or a page of it, as schema.org takes it; addresses are absolute. */
export type ListedPage = {
  url: string;
  name: string;
  description: string;
  language: string;
  /** Papers of the whole list. */
  total: number;
  /** 1-based place of the first paper of the page. */
  from: number;
  /** Addresses of the papers of the page, in its order. */
  papers: readonly string[];
  /** The places above the page and the page itself, from the front page on. */
  trail: readonly Crumb[];
};

/** The schema.org description of a list: a CollectionPage whose main entity is the ItemList of its papers. */
export function collectionJsonLd(page: ListedPage): Json {
  const { url, name, description, language, total, from, papers, trail } = page;
  const list = {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: papers.map((paper, index) => ({
      '@type': 'ListItem',
      position: from + index,
      url: paper,
    })),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        '@id': url,
        url,
        name,
        description,
        inLanguage: language,
        mainEntity: list,
      },
      breadcrumbs(trail),
    ],
  };
}
