/** The files in which papers are cited, by the ending of their names, in the order in which they are offered. */
export const citationForms = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  csv: { name: 'CSV', type: 'text/csv' },
  md: { name: 'Markdown', type: 'text/markdown' },
} as const;
export type CitationForm = keyof typeof citationForms;

/**
 * Every file that tells about a page, by the ending of its name: those in which papers are cited, the
 * records of all that is known, and the links of a list (RFC 9264).
 */
export const fileForms = {
  ...citationForms,
  json: { name: 'JSON', type: 'application/json' },
  'linkset.json': { name: 'Links', type: 'application/linkset+json' },
} as const;
export type FileForm = keyof typeof fileForms;

/**
 * What lies beside the page of one paper, whose citations are made in the page; what it can be cited in there, where a
 * table would be no help; and the files of a list, and of all papers of the site.
 */
export const paperFiles = ['json'] as const;
export const paperCitations = ['bib', 'ris', 'csl.json', 'md'] as const;
export const listFiles = ['bib', 'ris', 'csl.json', 'csv', 'md', 'json'] as const;
export const siteFiles = ['bib', 'ris', 'csl.json', 'csv', 'json'] as const;
/** The files of a list on a site that has few. */
export const leanListFiles = ['bib', 'json'] as const satisfies (typeof listFiles)[number][];
export type ListForm = (typeof listFiles)[number];
export type SiteForm = (typeof siteFiles)[number];

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

/** Endings of the two forms of a feed, with their names and media types. */
export const feedForms = {
  xml: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const;
export type FeedForm = keyof typeof feedForms;

/** Addresses of feeds, relative to the base path. */
export const feedPaths = {
  /** The feed of a page, which holds what the page lists; of the front page, everything. */
  of: (page: string, form: FeedForm = 'xml') => `${page}feed.${form}`,
  /** An older part of the same, without its ending. */
  archive: (page: string, name: string) => `${page}feed/${name}`,
  /** One file of all feeds. */
  opml: () => '/feeds.opml',
} as const;

/** The addresses of other files for machines; apart from those of pages, which browsers load. */
export const dataPaths = {
  /** An index of the whole site: papers, digests, topics, files. */
  api: (name: string) => `/api/${name}.json`,
  schema: (name: string) => `/schemas/${name}.json`,
  /** What a browser reads to add the site to its search engines. */
  openSearch: () => '/opensearch.xml',
  /** What a language model reads first. */
  llms: () => '/llms.txt',
  /**
   * A file of all papers, or of those that the suffix names, such as a year: `/papers.bib`, `/papers-2024.bib`. Their
   * records are an index, `/api/papers.json`.
   */
  allPapers: (form: string, suffix = '') =>
    form === 'json' ? `/api/papers${suffix}.json` : `/papers${suffix}.${form}`,
} as const;
