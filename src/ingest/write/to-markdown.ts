import type { RootContent } from 'mdast';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { TextKind } from '../../model/paper.ts';
import type { RichText } from '../../text/rich-text.ts';
import { markdownExtensions, toMdast } from '../../text/to-markdown.ts';
import { textHeadings } from './text-headings.ts';

/** The texts of a paper as Markdown: a heading and paragraphs for each, the brief first. */
export function toMarkdown(texts: Partial<Record<TextKind, RichText[]>>): string {
  const children = (['brief', 'abstract'] as const).flatMap((kind): RootContent[] => {
    const paragraphs = texts[kind] ?? [];
    if (paragraphs.length === 0) return [];
    return [heading(textHeadings[kind]), ...paragraphs.map(paragraph)];
  });
  return serialise(
    { type: 'root', children },
    { extensions: [...markdownExtensions], resourceLink: true },
  );
}

function heading(value: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value }] };
}

function paragraph(text: RichText): RootContent {
  return { type: 'paragraph', children: toMdast(text) };
}
