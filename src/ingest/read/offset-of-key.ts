import { type Document, isAlias, isMap, isNode, isSeq, type Node } from 'yaml';

/**
 * Offset in a YAML text of the key (in a sequence: the item) that a path leads to, or of the last one
 * on the way that the text has.
 */
export function offsetOfKey(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const target = isAlias(node) ? node.resolve(document) : node;
    const found = isMap(target)
      ? target.items.find(({ key }) => String(key) === String(step))
      : isSeq(target)
        ? { key: target.items[Number(step)], value: target.items[Number(step)] }
        : undefined;
    if (!found) break;
    offset = startOf(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
