import { escapeHtml } from '../text/escape.ts';

type Site = {
  title: string;
  description: string;
  language: string;
  /** Absolute address of the page that searches for `{searchTerms}`. */
  search: string;
  /** Absolute addresses of this description and of the icon. */
  self: string;
  icon: string;
};

/** The most characters that OpenSearch 1.1 allows. */
const limits = { shortName: 16, longName: 48, description: 1024 };

/** The description by which a browser adds the site to its search engines (OpenSearch 1.1, draft 6). */
export function openSearch(site: Site): string {
  const element = (name: string, text: string) => `  <${name}>${escapeHtml(text)}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', cut(site.title, limits.shortName)),
    element('LongName', cut(site.title, limits.longName)),
    element('Description', cut(site.description, limits.description)),
    element('Language', site.language),
    element('InputEncoding', 'UTF-8'),
    `  <Image width="32" height="32" type="image/x-icon">${escapeHtml(site.icon)}</Image>`,
    `  <Url type="text/html" template="${escapeHtml(site.search)}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeHtml(site.self)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('').trim();
}
