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
export type ListForm = (typeof listFiles)[number];

/**
 * A file beside a page: its form, and the ending of its name. That is the form, with the year before it
 * where the file holds a part of the papers of the page: `bib`, `2024.bib`, `2024-2.csl.json`.
 */
export type FileName<Form = FileForm> = { form: Form; name: string };

/** The file that holds everything of a page in a form. */
export function wholeFile<Form extends FileForm>(form: Form): FileName<Form> {
  return { form, name: form };
}

/** The file of a part, by its suffix: `-2024` as `bib` is `2024.bib`. Slugs have no dot, so no page has such a file. */
export function partFile<Form extends FileForm>(form: Form, suffix: string): FileName<Form> {
  return { form, name: suffix ? `${suffix.slice(1)}.${form}` : form };
}

/** What a link to a file says: `BibTeX`, or of a part `BibTeX 2024`, which no line end parts. */
export function fileLabel(file: FileName): string {
  return [fileForms[file.form].name, filePart(file)].filter(Boolean).join('\u00a0');
}

/** Of which part a file is: `2024`; empty where it is the whole. */
export function filePart({ form, name }: FileName): string {
  return name.slice(0, -form.length - 1);
}

/** The forms in which all papers of the site can be had. */
export const siteFiles = ['bib', 'ris', 'csl.json', 'csv', 'json'] as const;
export type SiteFile = (typeof siteFiles)[number];
