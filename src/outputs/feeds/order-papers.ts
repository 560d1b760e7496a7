type Digest = { id: string; date: string | null; papers: readonly string[] };

/**
 * Digests as feeds list them: the newest day first, the undated last; of one day the one whose dump was
 * named last first, because it most likely came last. Takes them as the site lists them, which differs in
 * the latter alone.
 */
export function orderDigests<T extends Digest>(digests: readonly T[]): T[] {
  return oldestFirst(digests).flatMap((group) => group.toReversed());
}

/**
 * The slugs of all papers as feeds list them, each once: by the first dated digest that it was in, else
 * the first undated one, in the order of `orderDigests`, and within a digest by place. A digest that
 * comes later puts its new papers before the others and moves none of them.
 */
export function orderPapers(digests: readonly Digest[]): string[] {
  const seen = new Set<string>();
  const isNew = (slug: string) => !seen.has(slug) && seen.add(slug);
  return oldestFirst(digests).flatMap((group) =>
    group
      .map(({ papers }) => papers.filter(isNew))
      .reverse()
      .flat(),
  );
}

/** The dated digests from the oldest to the newest day, and the undated; those of one day as given. */
function oldestFirst<T extends Digest>(digests: readonly T[]): [dated: T[], undated: T[]] {
  const dated = digests.filter(({ date }) => date !== null);
  const day = ({ date }: T) => date ?? '';
  return [
    dated.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1)),
    digests.filter(({ date }) => date === null),
  ];
}
