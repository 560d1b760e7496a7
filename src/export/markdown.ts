import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { arxivLinks } from '../domain/arxiv.ts';
import { monthInWords } from '../domain/dates.ts';
import { markdownExtensions } from '../domain/text/to-markdown.ts';
import type { CslItem } from './csl-item.ts';
import { issuedParts } from './issued-parts.ts';
import { nameText } from './name-text.ts';

/**
 * Papers as a Markdown document: all that is known of each, in which no character of theirs is markup.
 * A document of several papers has a title, under which they stand.
 */
export function markdown(items: readonly CslItem[], title?: string): string {
  const children: RootContent[] = title
    ? [heading(1, title), ...items.flatMap((item) => section(item, 2))]
    : items.flatMap((item) => section(item, 1));
  return toMarkdown(
    { type: 'root', children },
    { extensions: [...markdownExtensions], bullet: '-' },
  );
}

function section(item: CslItem, depth: 1 | 2): RootContent[] {
  const authors = (item.author ?? []).map(nameText).join(', ');
  return [
    heading(depth, item.title),
    ...(authors ? [paragraph(text(authors))] : []),
    { type: 'list', ordered: false, spread: false, children: facts(item).map(listItem) },
    ...titled(depth, 'In brief', item.custom.brief),
    ...titled(depth, 'Abstract', item.abstract),
  ];
}

function facts(item: CslItem): PhrasingContent[][] {
  const { custom } = item;
  const venue = [item['container-title'], issuedParts(item).year].filter(Boolean).join(' ');
  const arxiv = item.archive === 'arXiv' && item.number ? arxivLinks(item.number) : null;
  const known: [name: string, value: PhrasingContent | string | null | undefined][] = [
    ['Published in', item['container-title'] && venue],
    ['Submitted', custom.month && monthInWords(custom.month)],
    ['Kind', custom.kind],
    ['Topics', custom.topics.map((topic) => topic.name).join(', ')],
    ['Digests', custom.digests.map(digestText).join('; ')],
    ['arXiv', arxiv && link(arxiv.abstract, item.number ?? '')],
    ['PDF', arxiv && link(arxiv.pdf)],
    ['Code', custom.code && link(custom.code)],
    ['Page', link(item.URL)],
  ];
  return known.flatMap(([name, value]) =>
    value ? [[text(`${name}: `), typeof value === 'string' ? text(value) : value]] : [],
  );
}

function digestText({ label, date, place }: CslItem['custom']['digests'][number]): string {
  return `${label} (${date ? `${date}, ` : ''}no. ${place})`;
}

function titled(depth: 1 | 2, title: string, body: string | undefined): RootContent[] {
  if (!body) return [];
  const paragraphs = body.split(/\n\s*\n/).map((part) => paragraph(text(part)));
  return [heading(depth === 1 ? 2 : 3, title), ...paragraphs];
}

function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

function listItem(children: PhrasingContent[]): Extract<RootContent, { type: 'listItem' }> {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function paragraph(...children: PhrasingContent[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}

function link(url: string, words = url): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
