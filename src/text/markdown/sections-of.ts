import type { Node, Parent, Root } from 'mdast';
import { textHeadings } from '../../ingest/write/text-headings.ts';
import { plainMath } from './plain-math.ts';
import type { PlainTexts } from './remark-plain-texts.ts';

/** The plain text below each known heading of a paper's Markdown; paragraphs are joined by a space. */
export function sectionsOf(tree: Root): PlainTexts {
  const texts: PlainTexts = { brief: null, abstract: null };
  let kind: keyof PlainTexts | undefined;
  for (const node of tree.children) {
    const text = plainOf(node);
    if (node.type === 'heading') kind = kindOf(text);
    else if (kind) texts[kind] = texts[kind] === null ? text : `${texts[kind]} ${text}`;
  }
  return texts;
}

function kindOf(heading: string): keyof PlainTexts | undefined {
  return (['brief', 'abstract'] as const).find((kind) => textHeadings[kind] === heading);
}

function plainOf(node: Node): string {
  if (node.type === 'inlineMath') return plainMath((node as { value?: string }).value ?? '');
  if ('value' in node && typeof node.value === 'string') return node.value;
  if ('children' in node) return (node as Parent).children.map(plainOf).join('');
  return node.type === 'break' ? ' ' : '';
}
