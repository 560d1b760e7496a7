import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { arxivLinks } from '../text/arxiv.ts';
import { monthInWords } from '../text/dates.ts';
import { markdownExtensions } from '../text/markdown/to-markdown.ts';
import type { CslItem } from './csl-item.ts';
import { issuedParts } from './issued-parts.ts';
import { nameText } from './name-text.ts';
import { onceEach } from './once-each.ts';

/**
 * Papers as a Markdown document: all that is known of each, in which no character of theirs is markup.
 * A document of several papers has a title, under which they stand.
 */
export function markdown(items: readonly CslItem[], title?: string): string {
  const parts = title
    ? [heading(1, title), ...items.flatMap((item) => section(item, 2))]
    : items.flatMap((item) => section(item, 1));
  return parts.join('\n');
}

function section(item: CslItem, depth: 1 | 2): string[] {
  const { known, note, brief, abstract } = bodyOf(item);
  return [
    heading(depth, item.title),
    known,
    ...(note ? [heading(depth + 1, 'Note'), note] : []),
    ...(brief ? [heading(depth + 1, 'In brief'), brief] : []),
    ...(abstract ? [heading(depth + 1, 'Abstract'), abstract] : []),
  ];
}

type Body = { known: string; note: string; brief: string; abstract: string };

/** A paper stands under headings of several depths, but its texts are the same. */
const bodyOf = onceEach(
  (item: CslItem): Body => ({
    known: written(known(item)),
    note: written(paragraphs(item.note)),
    brief: written(paragraphs(item.custom.brief)),
    abstract: written(paragraphs(item.abstract)),
  }),
);

function known(item: CslItem): RootContent[] {
  const authors = (item.author ?? []).map(nameText).join(', ');
  return [
    ...(authors ? [paragraph(text(authors))] : []),
    { type: 'list', ordered: false, spread: false, children: facts(item).map(listItem) },
  ];
}

function facts(item: CslItem): PhrasingContent[][] {
  const { custom } = item;
  const venue = [item['container-title'], issuedParts(item).year].filter(Boolean).join(' ');
  const arxiv = item.archive === 'arXiv' && item.number ? arxivLinks(item.number) : null;
  const rows: [name: string, value: PhrasingContent | string | null | undefined][] = [
    ['Published in', item['container-title'] && venue],
    ['Submitted', custom.month && monthInWords(custom.month)],
    ['Kind', custom.kind],
    ['Topics', custom.topics.map((topic) => topic.name).join('; ')],
    ['Digests', custom.digests.map(digestText).join('; ')],
    ['arXiv', arxiv && link(arxiv.abstract)],
    ['PDF', arxiv && link(arxiv.pdf)],
    ['Code', custom.code && link(custom.code)],
    ['Page', link(item.URL)],
  ];
  return rows.flatMap(([name, value]) =>
    value ? [[text(`${name}: `), typeof value === 'string' ? text(value) : value]] : [],
  );
}

function digestText({ label, date, place }: CslItem['custom']['digests'][number]): string {
  return `${label} (${date ? `${date}, ` : ''}no. ${place})`;
}

function paragraphs(body = ''): RootContent[] {
  return body.split(/\n\s*\n/).flatMap((part) => (part ? [paragraph(text(part))] : []));
}

function heading(depth: number, value: string): string {
  return written([{ type: 'heading', depth: depth as 1 | 2 | 3, children: [text(value)] }]);
}

function written(children: RootContent[]): string {
  const extensions = [...markdownExtensions];
  return toMarkdown({ type: 'root', children }, { extensions, bullet: '-' });
}

function listItem(children: PhrasingContent[]): Extract<RootContent, { type: 'listItem' }> {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function paragraph(...children: PhrasingContent[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}

/** An address that shows itself. */
function link(url: string): PhrasingContent {
  return { type: 'link', url, children: [text(url)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
