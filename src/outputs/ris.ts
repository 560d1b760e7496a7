import { oneLine } from '../text/one-line.ts';
import type { CslItem } from './csl-item.ts';
import { issuedParts } from './issued-parts.ts';
import { nameInverted } from './name-text.ts';
import { onceEach } from './once-each.ts';
import { sourceUrl } from './source-url.ts';

/** What Zotero’s import keeps apart: UNPB, the standard’s word for a preprint, becomes a journal article there. */
const recordTypes = {
  article: 'MANSCPT',
  'article-journal': 'JOUR',
  'paper-conference': 'CONF',
} as const;

/** Papers as a RIS file: a field on each line, records apart by an empty one. */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join('\r\n');
}

const record = onceEach((item: CslItem): string => {
  const lines = fields(item).flatMap(([tag, value]) =>
    value ? [`${tag}  - ${oneLine(value)}\r\n`] : [],
  );
  return `TY  - ${recordTypes[item.type]}\r\n${lines.join('')}ER  - \r\n`;
});

function fields(item: CslItem): [tag: string, value: string | undefined][] {
  const { year, month } = issuedParts(item);
  return [
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameInverted(name)]),
    ['PY', year?.toString()],
    [
      'DA',
      year === undefined ? undefined : `${year}/${month ? String(month).padStart(2, '0') : ''}//`,
    ],
    ['T2', item['container-title']],
    ['DB', item.archive],
    ['AN', item.number],
    ['AB', item.abstract],
    ['N1', item.note],
    ['N1', item.custom.brief],
    ...item.custom.topics.map((topic): [string, string] => ['KW', topic.name]),
    ['LA', item.language],
    ['UR', sourceUrl(item)],
  ];
}
