import { type CitationForm, citationForms } from '../../export/citation-forms.ts';
import type { CslItem } from '../../export/csl-item.ts';
import { writeCitations } from '../../export/write-citations.ts';

/** Papers as a file of a form, and the file's type. */
export function exportList(form: CitationForm, items: readonly CslItem[]): [string, string] {
  const text = writeCitations(form, items, 'Reading list');
  return [text, `${citationForms[form].type};charset=utf-8`];
}
