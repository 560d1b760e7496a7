/** The files in which papers are cited, by the ending of their names, in the order in which they are offered. */
export const citationForms = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  csv: { name: 'CSV', type: 'text/csv' },
  md: { name: 'Markdown', type: 'text/markdown' },
} as const;
export type CitationForm = keyof typeof citationForms;

/** The forms of a list of papers, and those of one, of which a table would be no help. */
export const listForms = Object.keys(citationForms) as CitationForm[];
export const paperForms = listForms.filter((form) => form !== 'csv');
