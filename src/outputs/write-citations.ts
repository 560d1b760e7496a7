import type { CitationForm } from '../model/files.ts';
import type { NotedPaper } from '../model/paper.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { csv } from './csv.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';

const writers: Record<CitationForm, (papers: readonly NotedPaper[], title?: string) => string> = {
  bib: bibtex,
  ris,
  'csl.json': cslJson,
  csv,
  md: markdown,
};

/** Papers as the text of a file; a title stands above a list of them where the form has one. */
export function writeCitations(
  form: CitationForm,
  papers: readonly NotedPaper[],
  title?: string,
): string {
  return writers[form](papers, title);
}
