import { stringify } from 'yaml';
import type { DigestData } from '../../model/collections.ts';

/** The text of `content/digests/<id>.md`: everything is frontmatter. */
export function digestFile(data: DigestData): string {
  return `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n`;
}
