import type { Paper } from '../../model/paper.ts';

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

/** The key with the largest count, the earliest in order where several have it; null without any. */
export function peakOf(counts: ReadonlyMap<string, number>): { key: string; count: number } | null {
  const sorted = [...counts].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1));
  const [first] = sorted;
  return first ? { key: first[0], count: first[1] } : null;
}

/** So many of all papers of a year. */
export type YearShare = { year: string; count: number; of: number };

/** For each year given, how many of its papers the test picks out, and of how many. */
export function sharesByYear(
  papers: readonly Paper[],
  years: readonly string[],
  test: (paper: Paper) => boolean,
): YearShare[] {
  const byYear = Map.groupBy(papers, (paper) => paper.published?.slice(0, 4) ?? '');
  return years.map((year) => {
    const ofYear = byYear.get(year) ?? [];
    return { year, count: ofYear.filter(test).length, of: ofYear.length };
  });
}

/** A share in whole hundredths: `61`, `<1` for a few of very many, `0` for none. */
export function percent(count: number, of: number): string {
  if (count === 0 || of === 0) return '0';
  const rounded = Math.round((count / of) * 100);
  return rounded === 0 ? '<1' : String(rounded);
}

/** A place along a figure as SVG takes it, `12.5%`, so that it stretches and its words do not. */
export function inPercent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}

/** Number of shades of a heat strip, none for zero. */
const heatSteps = 5;

/** The shade of a count, from 0 for none to `heatSteps` for the most; every paper shows. */
export function heatStep(count: number, most: number): number {
  return count <= 0 ? 0 : Math.max(1, Math.ceil((count / most) * heatSteps));
}
