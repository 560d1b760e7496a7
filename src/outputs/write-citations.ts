import { bibtex } from './bibtex.ts';
import type { CitationForm } from './citation-forms.ts';
import type { CslItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';

const writers: Record<CitationForm, (items: readonly CslItem[], title?: string) => string> = {
  bib: bibtex,
  ris,
  'csl.json': cslJson,
  csv,
  md: markdown,
};

/** Papers as the text of a file; a title stands above a list of them where the form has one. */
export function writeCitations(
  form: CitationForm,
  items: readonly CslItem[],
  title?: string,
): string {
  return writers[form](items, title);
}
