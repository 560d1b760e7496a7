/** Order by code units: the same on every machine, unlike a locale's. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Adds to the count of a key; one that was not there begins at 0. */
export function add<Key>(counts: Map<Key, number>, key: Key, amount = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

/** How often each item stands in the lists, an occurrence counting what its list does. */
export function countWeighted<Item>(
  lists: Iterable<readonly [list: Iterable<Item>, weight: number]>,
): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const [list, weight] of lists) for (const item of list) add(counts, item, weight);
  return counts;
}

/** In how many of the lists each item stands at least once. */
export function countLists<Item>(lists: Iterable<Iterable<Item>>): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const list of lists) for (const item of new Set(list)) add(counts, item);
  return counts;
}

/** The entries of counts, highest first, equals in the order of their keys. */
export function ranked<Key extends string | number>(
  counts: Iterable<readonly [Key, number]>,
): (readonly [Key, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** How often each value occurs, the most frequent first; ties stay in the order of first occurrence. */
export function tally<T>(values: Iterable<T>): [value: T, count: number][] {
  const counts = new Map<T, number>();
  for (const value of values) add(counts, value);
  return [...counts].sort(([, m], [, n]) => n - m);
}
