import { bibtex } from '../../export/bibtex.ts';
import type { CslItem } from '../../export/csl-item.ts';
import { cslJson } from '../../export/csl-json.ts';
import { csv } from '../../export/csv.ts';
import { markdown } from '../../export/markdown.ts';
import { ris } from '../../export/ris.ts';

type Form = { type: string; write: (items: readonly CslItem[]) => string };

const forms: Record<string, Form> = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  json: { type: 'application/vnd.citationstyles.csl+json', write: cslJson },
  csv: { type: 'text/csv', write: csv },
  md: { type: 'text/markdown', write: (items) => markdown(items, 'Reading list') },
};

/** Papers as a file of the form that a file ending names, and the file's type. */
export function exportList(
  ending: string,
  items: readonly CslItem[],
): { text: string; type: string } {
  const form = forms[ending];
  if (!form) throw new Error(`There is no export as .${ending}.`);
  return { text: form.write(items), type: `${form.type};charset=utf-8` };
}
