import { countBy } from './count-by.ts';

/** The stretch of time that the figures show, in whole years up to its last month. */
export type Span = {
  /** January of the first year shown. */
  first: string;
  /** The last month that has a paper. */
  last: string;
  /** Papers older than the first year shown; the tables have them. */
  before: number;
};

/** At most this share of the papers may lie before the first year shown. */
const tail = 0.05;

/**
 * The time that holds nearly all of the months given: the few oldest papers would otherwise
 * stretch every figure over years that are empty. Null when there is no month at all.
 */
export function spanOf(months: readonly string[]): Span | null {
  const last = months.toSorted().at(-1);
  if (!last) return null;
  const years = [...countBy(months, (month) => month.slice(0, 4))].sort();
  let before = 0;
  for (const [year, count] of years) {
    if (before + count > months.length * tail) return { first: `${year}-01`, last, before };
    before += count;
  }
  return null;
}
