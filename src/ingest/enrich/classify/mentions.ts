import type { Passage } from './passages.ts';
import { type Match, termFinder } from './term-finder.ts';

/** Term → how much a paper mentions it: the sum of the weights of the passages, once per mention. */
export type Mentions = Map<string, number>;

/**
 * Prepares lists of terms for counting. The function returned gives the mentions of each list's
 * terms in the passages of a paper. Where a term lies within a longer one of the same list, only
 * the longer one counts.
 */
export function mentionCounter(
  lists: readonly (readonly string[])[],
): (passages: Passage[]) => Mentions[] {
  const owners = new Map<string, number[]>();
  for (const [list, terms] of lists.entries()) {
    for (const term of terms) push(owners, term, list);
  }
  const find = termFinder(owners.keys());
  return (passages) => {
    const sums = lists.map((): Mentions => new Map());
    for (const { text, weight } of passages) {
      for (const [list, matches] of byList(find(text), owners)) {
        for (const { term } of longest(matches)) add(sums[list], term, weight);
      }
    }
    return sums;
  };
}

function byList(matches: Match[], owners: Map<string, number[]>): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  for (const match of matches) {
    for (const list of owners.get(match.term) ?? []) push(groups, list, match);
  }
  return groups;
}

function longest(matches: Match[]): Match[] {
  return matches.filter(
    (inner, i) => !matches.some((outer, j) => i !== j && hides(outer, inner, j < i)),
  );
}

/** Whether a match covers another; of two that cover the same words, the earlier one. */
function hides(outer: Match, inner: Match, earlier: boolean): boolean {
  const covers = outer.start <= inner.start && inner.end <= outer.end;
  return covers && (outer.end - outer.start > inner.end - inner.start || earlier);
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function add(sums: Mentions | undefined, term: string, weight: number): void {
  sums?.set(term, (sums.get(term) ?? 0) + weight);
}
