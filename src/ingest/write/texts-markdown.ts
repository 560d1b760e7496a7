import type { RootContent } from 'mdast';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { TextKind } from '../../model/paper.ts';
import { textHeadings } from '../../text/markdown/plain-texts.ts';
import { markdownExtensions, toMdast } from '../../text/markdown/to-markdown.ts';
import type { RichText } from '../../text/rich-text.ts';

type Texts = Partial<Record<TextKind, RichText[]>>;

/** The texts of a paper as Markdown: a heading and paragraphs for each, the brief first. */
export function textsMarkdown(texts: Texts): string {
  const known = written.get(texts) ?? write(texts);
  written.set(texts, known);
  return known;
}

// A paper's texts are hashed, and then written.
const written = new WeakMap<Texts, string>();

function write(texts: Texts): string {
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

/** The part of a paper's file that has its texts, with line ends of Unix. */
export function textsOfFile(file: string): string {
  return file.replaceAll('\r\n', '\n').replace(/^---\n[\s\S]*?\n---\n\n?/, '');
}
