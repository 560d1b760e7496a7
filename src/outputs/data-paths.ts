/** The addresses of files for machines, relative to the base path; apart from those of pages, which browsers load. */
export const dataPaths = {
  /** An index of the whole site: papers, digests, topics, files. */
  api: (name: string) => `/api/${name}.json`,
  schema: (name: string) => `/schemas/${name}.json`,
  /** What a browser reads to add the site to its search engines. */
  openSearch: () => '/opensearch.xml',
  /** What a language model reads first. */
  llms: () => '/llms.txt',
  /** A file of all papers, or of those that the suffix names: `/papers.bib`, `/papers-2024.bib`. */
  allPapers: (extension: string, suffix = '') => `/papers${suffix}.${extension}`,
} as const;
