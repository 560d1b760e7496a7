import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sectionsOf } from './sections-of.ts';

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
