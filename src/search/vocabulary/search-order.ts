/** The order in which papers go into the search index: newest submission first, then by slug. */
export function comparePapers(
  a: { published: string | null; slug: string },
  b: { published: string | null; slug: string },
): number {
  return compare(b.published ?? '', a.published ?? '') || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
