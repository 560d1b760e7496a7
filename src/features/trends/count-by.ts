/** How many of the items have each key; items without a key (null) are left out. */
export function countBy<Item, Key>(
  items: Iterable<Item>,
  key: (item: Item) => Key | null,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) {
    const found = key(item);
    if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}
