import { escapeTex } from '../text/escape.ts';
import { oneLine } from '../text/one-line.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { isPerson } from './csl-name.ts';
import { issuedParts } from './issued-parts.ts';
import { nameInverted } from './name-text.ts';
import { onceEach } from './once-each.ts';
import { sourceUrl } from './source-url.ts';

const entryTypes = {
  article: 'misc',
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
} as const;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Papers as a BibTeX file in UTF-8, which Biber and BibTeX read. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

const entry = onceEach((item: CslItem): string => {
  const lines = fields(item).flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@${entryTypes[item.type]}{${item.id},\n${lines.join('\n')}\n}\n`;
});

function fields(item: CslItem): [name: string, value: string | undefined][] {
  const { year, month } = issuedParts(item);
  const venue = braced(item['container-title']);
  return [
    ['title', `{{${tex(item.title)}}}`],
    ['author', item.author && `{${item.author.map(name).join(' and ')}}`],
    [item.type === 'article-journal' ? 'journal' : 'booktitle', venue],
    ['year', braced(year?.toString())],
    ['month', month === undefined ? undefined : months[month - 1]],
    ...eprint(item),
    ['url', `{${sourceUrl(item)}}`],
    ...provenance(item),
    ['abstract', braced(item.abstract)],
    ['annote', braced(item.custom.brief)],
    ['keywords', braced(item.keyword)],
  ];
}

/** `archivePrefix` is for BibTeX; Zotero keeps an id only beside `eprinttype`, which is biblatex’s. */
function eprint({ archive, number }: CslItem): [string, string | undefined][] {
  if (archive !== 'arXiv' || !number) return [];
  return [
    ['eprint', `{${number}}`],
    ['archivePrefix', '{arXiv}'],
    ['eprinttype', '{arxiv}'],
  ];
}

/** A paper that only its digests know is cited by its page here, as it was on the day of the first. */
function provenance({ archive, custom, ...item }: CslItem): [string, string | undefined][] {
  if (archive || item['container-title']) return [['note', braced(item.note)]];
  const first = custom.digests.findLast((digest) => digest.date) ?? custom.digests.at(-1);
  const listed = first && `Listed in the digest “${first.label}”`;
  const notes = [item.note, listed].filter(Boolean);
  return [
    ['urldate', braced(first?.date ?? undefined)],
    ['note', braced(notes.join('; ') || undefined)],
  ];
}

/** Groups stand in braces; a person whose parts are not certain stands as sources write the name. */
function name(value: CslName): string {
  const text = tex(nameInverted(value));
  return 'literal' in value && !isPerson(value.literal) ? `{${text}}` : text;
}

function braced(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${tex(value)}}`;
}

function tex(value: string): string {
  return escapeTex(oneLine(value));
}
