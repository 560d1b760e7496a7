import { oneLine } from '../text/one-line.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { issuedParts } from './issued-parts.ts';
import { nameText } from './name-text.ts';
import { sourceUrl } from './source-url.ts';

/** The most authors that are all named; of more, the first three are. */
const mostAuthors = 6;

/** One line of plain text: authors, title, where and when it appeared, arXiv id, address. */
export function plainCitation(item: CslItem): string {
  const { year } = issuedParts(item);
  const parts = [
    authors(item.author ?? []),
    item.title,
    [item['container-title'], year].filter(Boolean).join(', '),
    item.number && `${item.archive}:${item.number}`,
  ];
  const sentences = parts.flatMap((part) => (part ? [closed(oneLine(part))] : []));
  return [...sentences, sourceUrl(item)].join(' ');
}

function authors(names: readonly CslName[]): string {
  const shown = names.slice(0, names.length > mostAuthors ? 3 : mostAuthors).map(nameText);
  return [...shown, ...(names.length > mostAuthors ? ['et al.'] : [])].join(', ');
}

function closed(part: string): string {
  return /[.!?…]$/.test(part) ? part : `${part}.`;
}
