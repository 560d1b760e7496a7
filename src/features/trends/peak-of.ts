/** The key with the largest count, the earliest in order where several have it; null without any. */
export function peakOf(counts: ReadonlyMap<string, number>): { key: string; count: number } | null {
  const sorted = [...counts].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1));
  const [first] = sorted;
  return first ? { key: first[0], count: first[1] } : null;
}
