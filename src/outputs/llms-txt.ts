import type { List, Paragraph, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A link with what is to be found there. */
export type NotedLink = { name: string; url: string; note?: string };
type LinkSection = { title: string; links: readonly NotedLink[] };

/**
 * The site told to a language model (llmstxt.org): its title, a summary, what else one should know, and
 * sections of links; a section named “Optional” may be skipped. Sections without links are left out.
 */
export function llmsTxt(
  title: string,
  summary: string,
  notes: readonly string[],
  sections: readonly LinkSection[],
): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(title)] },
    { type: 'blockquote', children: [paragraph(text(summary))] },
    ...notes.map((note) => paragraph(text(note))),
    ...sections.filter(({ links }) => links.length > 0).flatMap(section),
  ];
  // Plain CommonMark: readers of the format find addresses by their first letters.
  return toMarkdown({ type: 'root', children }, { bullet: '-', resourceLink: true });
}

function section({ title, links }: LinkSection): RootContent[] {
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: links.map(({ name, url, note }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url, children: [text(name)] },
            ...(note ? [text(`: ${note}`)] : []),
          ],
        },
      ],
    })),
  };
  return [{ type: 'heading', depth: 2, children: [text(title)] }, list];
}

function paragraph(child: Text): Paragraph {
  return { type: 'paragraph', children: [child] };
}

function text(value: string): Text {
  return { type: 'text', value };
}
