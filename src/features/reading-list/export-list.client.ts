import { type CitationForm, citationForms } from '../../outputs/citation-forms.ts';
import type { CslItem } from '../../outputs/csl-item.ts';
import { writeCitations } from '../../outputs/write-citations.ts';

/** Papers as a file of a form, and the file's type. */
export function exportList(form: CitationForm, items: readonly CslItem[]): [string, string] {
  const text = writeCitations(form, items, 'Reading list');
  return [text, `${citationForms[form].type};charset=utf-8`];
}
