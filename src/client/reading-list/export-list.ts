import { bibtex } from '../../export/bibtex.ts';
import { type CitationForm, citationForms } from '../../export/citation-forms.ts';
import type { CslItem } from '../../export/csl-item.ts';
import { cslJson } from '../../export/csl-json.ts';
import { csv } from '../../export/csv.ts';
import { markdown } from '../../export/markdown.ts';
import { ris } from '../../export/ris.ts';

const writers: Record<CitationForm, (items: readonly CslItem[]) => string> = {
  bib: bibtex,
  ris,
  json: cslJson,
  csv,
  md: (items) => markdown(items, 'Reading list'),
};

/** Papers as a file of a form, and the file's type. */
export function exportList(form: CitationForm, items: readonly CslItem[]): [string, string] {
  return [writers[form](items), `${citationForms[form].type};charset=utf-8`];
}
