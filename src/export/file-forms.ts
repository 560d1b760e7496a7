import { citationForms } from './citation-forms.ts';

/**
 * Every file that tells about a page, by the ending of its name: those in which papers are cited, the
 * site's own record of all that is known, and the links of a list (RFC 9264).
 */
export const fileForms = {
  ...citationForms,
  json: { name: 'JSON', type: 'application/json' },
  'linkset.json': { name: 'Links', type: 'application/linkset+json' },
} as const;
export type FileForm = keyof typeof fileForms;

/** What a page offers of its papers, in the order in which it is offered. */
export const paperFiles = ['bib', 'ris', 'csl.json', 'md', 'json'] as const;
export const listFiles = ['bib', 'ris', 'csl.json', 'csv', 'md', 'json'] as const;

/** The forms in which all papers of the site can be had. */
export const siteFiles = ['bib', 'ris', 'csl.json', 'csv', 'json'] as const;
export type SiteFile = (typeof siteFiles)[number];
