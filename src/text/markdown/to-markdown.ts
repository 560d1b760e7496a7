import type { PhrasingContent, RootContent } from 'mdast';
import { mathToMarkdown } from 'mdast-util-math';
import { type Options, toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Inline, RichText } from '../rich-text.ts';

/**
 * What GitHub's Markdown takes for markup beyond CommonMark: struck-out text and bare addresses.
 * The site reads without it, but the files are read elsewhere too.
 */
const literal: Options = {
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
    { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
  ],
};

const extensions = [mathToMarkdown(), literal];

/** The rich text as mdast phrasing content, to stand in a paragraph. */
export function toMdast(rich: RichText): PhrasingContent[] {
  return rich.map(mdastNode);
}

/** One paragraph of Markdown, with a line ending, in which no character of the text is markup. */
export function toMarkdown(rich: RichText): string {
  const paragraph: RootContent = { type: 'paragraph', children: toMdast(rich) };
  return serialise({ type: 'root', children: [paragraph] }, { extensions, resourceLink: true });
}

/** The extensions of mdast-util-to-markdown for a document that holds rich text. */
export const markdownExtensions: readonly Options[] = extensions;

function mdastNode(node: Inline): PhrasingContent {
  if (node.type === 'inlineMath') return { type: 'inlineMath', value: node.value };
  if ('children' in node) return { ...node, children: toMdast(node.children) } as PhrasingContent;
  return node;
}
