/** The terms of papers set side by side. */
type TermSets = {
  /** Those of every paper. */
  all: string[];
  /** For each paper, those that some other has, but not every one. */
  some: string[][];
  /** For each paper, those that no other has. */
  own: string[][];
};

/**
 * Tells the terms of papers apart by who has them; the given lists are strongest first, and so are
 * those given back. Terms that differ in capitals alone are one.
 */
export function termSets(lists: readonly (readonly string[])[]): TermSets {
  const has = lists.map((terms) => new Set(terms.map((term) => term.toLowerCase())));
  const share = (term: string) => has.filter((terms) => terms.has(term.toLowerCase())).length;
  const those = (wanted: (count: number) => boolean) =>
    lists.map((terms) => terms.filter((term) => wanted(share(term))));
  if (lists.length < 2)
    return { all: [], some: lists.map(() => []), own: lists.map((l) => [...l]) };
  return {
    all: those((count) => count === lists.length)[0] ?? [],
    some: those((count) => count > 1 && count < lists.length),
    own: those((count) => count === 1),
  };
}
