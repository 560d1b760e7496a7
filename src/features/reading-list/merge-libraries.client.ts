import { type Entry, type Fact, factsOf, type Library } from './library.client.ts';

/**
 * Two copies of a library as one: of each fact the one stated last, without what was stated before the
 * last clearing. The order of merging, and merging again, change nothing.
 */
export function mergeLibraries(a: Library, b: Library): Library {
  const cleared = Math.max(a.cleared, b.cleared);
  const papers = new Map<string, Entry>();
  for (const slug of new Set([...a.papers.keys(), ...b.papers.keys()])) {
    const entry = mergeEntries(a.papers.get(slug) ?? {}, b.papers.get(slug) ?? {}, cleared);
    if (factsOf(entry).length > 0) papers.set(slug, entry);
  }
  return { cleared, papers };
}

function mergeEntries(a: Entry, b: Entry, cleared: number): Entry {
  const merged: Record<string, Fact<unknown>> = {};
  for (const [name, fact] of [...factsOf(a), ...factsOf(b)]) {
    const other = merged[name];
    if (fact[1] > cleared && (!other || isLater(fact, other))) merged[name] = fact;
  }
  return merged as Entry;
}

/** Of two facts of one moment the greater value counts as the later: any rule will do that is the same everywhere. */
function isLater(a: Fact<unknown>, b: Fact<unknown>): boolean {
  return a[1] === b[1] ? (a[0] as string) > (b[0] as string) : a[1] > b[1];
}
