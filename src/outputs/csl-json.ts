import type { CslItem } from './csl-item.ts';
import { onceEach } from './once-each.ts';

const written = onceEach((item: CslItem) => JSON.stringify(item));

/** A file of CSL-JSON: a list of items, as reference managers read it, one item on a line. */
export function cslJson(items: readonly CslItem[]): string {
  if (items.length === 0) return '[]\n';
  return `[\n${items.map(written).join(',\n')}\n]\n`;
}
