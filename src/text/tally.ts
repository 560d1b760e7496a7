/** How often each value occurs, the most frequent first; ties stay in the order of first occurrence. */
export function tally<T>(values: Iterable<T>): [value: T, count: number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, m], [, n]) => n - m);
}
