import type { Node, Parent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { TextKind } from '../../model/paper.ts';
import { renderMath } from '../math/render-math.ts';

/** Headings of the texts in the body of a paper's file, in the order in which they stand. */
export const textHeadings: Record<TextKind, string> = { brief: 'In brief', abstract: 'Abstract' };

/** Texts of a paper as plain Unicode, by kind; null for a text that the paper does not have. */
export type PlainTexts = { brief: string | null; abstract: string | null };

/**
 * Puts the plain text of each section of a paper into its frontmatter as `plain`, so that lists,
 * descriptions and data need no second reading of the Markdown.
 */
export function remarkPlainTexts() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter;
    if (frontmatter) frontmatter['plain'] = sectionsOf(tree);
  };
}

/** Leaves of the frontmatter what `remarkPlainTexts` put there: the rest is in the data of the entry already. */
export function rehypePlainTextsAlone() {
  return (_tree: unknown, file: VFile): void => {
    const { astro } = file.data;
    if (astro?.frontmatter) astro.frontmatter = { plain: astro.frontmatter['plain'] };
  };
}

/** The plain text below each known heading of a paper's Markdown; paragraphs are joined by a space. */
function sectionsOf(tree: Root): PlainTexts {
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

/** A formula in TeX as plain Unicode, the nearest that a line of text can come to it. */
export function plainMath(tex: string): string {
  const node = renderMath(tex);
  return node.type === 'inlineMath' ? node.data.plain : 'value' in node ? node.value : tex;
}
