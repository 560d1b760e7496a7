import type { Near, Nearest } from './nearest.ts';

/** How much nearer than the last neighbour of an older paper a new one has to be, as a share. */
const margin = 0.05;
/** How many lists of older papers a new one enters at most: of those nearest to it. */
const mostLists = 8;

type Keeping = {
  /** How many neighbours a paper has. */
  count: number;
  /** How like a neighbour is at least. */
  least: number;
};

/**
 * Finds the neighbours of each paper, all by number, where older papers have some `before`, by slug: these stay, in
 * their order. A paper that nobody knew before finds its own and enters the lists of at most eight older ones, where
 * it is nearer by a margin than the last there, whose place it takes. Where a neighbour is gone, the nearest of all
 * others closes up at the end. With the lists that come out as those before, nothing changes.
 */
export function keepNeighbours(
  nearest: Omit<Nearest, 'found'>,
  before: ReadonlyMap<string, readonly string[]>,
  { count, least }: Keeping,
): number[][] {
  const { papers } = nearest;
  const numbers = new Map(papers.map(({ slug }, number) => [slug, number]));
  const isEnough = ({ likeness }: Near) => likeness >= least;
  const own = (paper: number) => nearest.nearTo(paper).filter(isEnough);
  const lists = papers.map(({ slug }, paper): number[] => {
    const known = before.get(slug);
    if (!known) return own(paper).slice(0, count).map(numberOf);
    const kept = known.flatMap((other) => numbers.get(other) ?? []);
    if (kept.length === known.length) return kept;
    const others = own(paper)
      .map(numberOf)
      .filter((other) => !kept.includes(other));
    return [...kept, ...others].slice(0, count);
  });
  if (before.size === 0) return lists;
  papers.forEach(({ slug }, paper) => {
    if (before.has(slug)) return;
    const entered = nearest
      .compared(paper)
      .filter((other) => isEnough(other) && before.has(papers[other.number]?.slug ?? ''))
      .filter(({ number, likeness }) => mayEnter(paper, likeness, number));
    for (const { number, likeness } of entered.slice(0, mostLists)) enter(paper, likeness, number);
  });
  return lists;

  function mayEnter(paper: number, likeness: number, number: number): boolean {
    const list = lists[number] ?? [];
    const last = list.at(-1);
    if (list.includes(paper)) return false;
    if (list.length < count || last === undefined) return true;
    return likeness > (1 + margin) * nearest.likeness(number, last);
  }

  function enter(paper: number, likeness: number, number: number): void {
    const list = lists[number] ?? [];
    const kept = list.length < count ? list : list.slice(0, -1);
    const at = kept.findIndex((other) => likeness > nearest.likeness(number, other));
    lists[number] = kept.toSpliced(at < 0 ? kept.length : at, 0, paper);
  }
}

function numberOf({ number }: Near): number {
  return number;
}
