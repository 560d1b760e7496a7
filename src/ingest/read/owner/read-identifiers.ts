import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Facts } from '../../../model/paper.ts';
import { monthOfArxiv } from '../../../text/arxiv.ts';
import type { Identity } from '../../../text/identity.ts';
import { repairCharacters } from '../../repair/characters.ts';
import { titleIdentity } from '../../repair/repair-dump.ts';
import { finding } from '../../rules.ts';

/**
 * Reads `identifiers.tsv`: a header line, then title, arXiv id, authors joined with `; `, venue and
 * year, separated by tabs; cells at the end of a line may be left out. Gives the facts by identity
 * of the title; a line that does not fit is reported and left out.
 */
export function readIdentifiers(input: { path: string; text: string }): {
  identifiers: Map<Identity, Facts>;
  diagnostics: Diagnostic[];
} {
  const identifiers = new Map<Identity, Facts>();
  const diagnostics: Diagnostic[] = [];
  const lines = input.text.replace(/^\ufeff/, '').split(/\r?\n/);
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    const [title = '', ...cells] = line.split('\t').map((cell) => cell.trim());
    const facts = readCells(cells);
    if (typeof facts !== 'string') identifiers.set(titleIdentity(title), facts);
    else {
      const place = { file: input.path, line: index + 1, actual: line.slice(0, 120) };
      diagnostics.push(finding('identifier-line', { ...place, fitting: facts }));
    }
  });
  return { identifiers, diagnostics };
}

/** The facts of a line, or what was expected of it. */
function readCells(cells: string[]): Facts | string {
  const [arxiv = '', authors = '', venue = '', year = ''] = cells;
  if (arxiv && !monthOfArxiv(arxiv)) return 'an arXiv id such as 2403.09054 in the second column';
  if (year && !/^\d{4}$/.test(year)) return 'a year of four digits in the fifth column';
  return {
    ...(arxiv && { arxiv }),
    authors: repairCharacters(authors)
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
    ...(venue && { venue: repairCharacters(venue) }),
    ...(year && { venueYear: Number(year) }),
  };
}
