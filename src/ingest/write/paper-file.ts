import { stringify } from 'yaml';
import type { PaperData } from '../../model/collections.ts';
import type { TextKind } from '../../model/paper.ts';
import type { RichText } from '../../text/rich-text.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * The text of `content/papers/<slug>.md`: facts as YAML frontmatter, then a section for each text.
 * Empty and absent facts are left out, so that a file says only what is known.
 */
export function paperFile(data: PaperData, texts: Partial<Record<TextKind, RichText[]>>): string {
  return `---\n${stringify(known(data), { lineWidth: 0, version: '1.1' })}---\n\n${toMarkdown(texts)}`;
}

function known(data: PaperData): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
