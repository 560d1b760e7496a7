import type { CollectionRecord } from './collection-record.ts';
import { onceEach } from './once-each.ts';
import type { PaperRecord } from './paper-record.ts';

const written = onceEach((paper: PaperRecord) => JSON.stringify(paper));

/** A file of one paper: its record, with the address of the schema before it. */
export function paperJson(paper: PaperRecord, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...paper })}\n`;
}

/** A file of a list of papers, one paper on a line. */
export function collectionJson(
  list: Omit<CollectionRecord, 'papers'>,
  papers: readonly PaperRecord[],
): string {
  const head = JSON.stringify(list).slice(0, -1);
  return `${head},"papers":[\n${papers.map(written).join(',\n')}\n]}\n`;
}
