import { arxivIdOf, monthOfArxiv } from '../../text/arxiv.ts';
import { readTime, type Span } from '../ask/times.ts';
import type { Question, SearchResult } from '../search.ts';
import type { YearBundle } from './bundles.ts';

/** Years to search in, newest first; `enough` where the others have nothing that is asked for. */
export type ChosenYears = { asked: readonly YearBundle[]; enough: boolean };

/**
 * The years to begin with: those that a filter, a digest, a time or an arXiv id names, or else the newest. `bundles` are
 * all of a site, newest first; there is one at least.
 */
export function yearsToBegin(
  { text, filters, exact, all }: Question,
  bundles: readonly YearBundle[],
): ChosenYears {
  const newest = bundles.slice(0, 1);
  const where = (holds: (bundle: YearBundle) => boolean) => bundles.filter(holds);
  const ids = filters['digest'] ?? [];
  if (ids.length > 0)
    return orNewest(
      where(({ year, digests }) =>
        ids.some((id) => id.startsWith(`${year}-`) || digests.includes(id)),
      ),
    );
  const years = filters['year'] ?? [];
  if (years.length > 0) return orNewest(where(({ year }) => years.includes(year)));
  if (all) return { asked: bundles, enough: true };
  const month = monthOfArxiv(arxivIdOf(text) ?? '');
  if (month) {
    const { asked } = orNewest(where(({ times }) => times.includes(month.slice(0, 4))));
    return { asked, enough: false };
  }
  const isKnown = (year: number) => bundles.some(({ times }) => times.includes(String(year)));
  const { time } = exact ? { time: null } : readTime(text, isKnown);
  if (!time) return { asked: newest, enough: false };
  const asked = where((one) => hasTime(one, time) || (!time.only && one === newest[0]));
  return time.only ? orNewest(asked) : { asked, enough: false };

  function orNewest(some: readonly YearBundle[]): ChosenYears {
    return some.length > 0 ? { asked: some, enough: true } : { asked: newest, enough: false };
  }
}

/** A single day is one of digests, see `isOf`. */
function hasTime({ times, listed }: YearBundle, { from, until }: Span): boolean {
  const isDay = from === until && (from ?? '').length > 7;
  return (isDay ? listed : times).some(
    (year) =>
      (from === null || year >= from.slice(0, 4)) && (until === null || year <= until.slice(0, 4)),
  );
}

/** Fewer papers than these, and the year before is searched, too. */
const few = 10;
/** So much of a question, by how much its words tell, must one paper have, or it may be in an older year. */
const told = 0.97;

/** Whether what was found makes it needless to search in the year before as well. */
export function isEnough({ text, filters }: Question, found: SearchResult): boolean {
  if (found.arxiv) return found.total > 0;
  // Who asks for somebody's papers means those of all years.
  if (found.asked?.named.some(({ kind }) => kind === 'author')) return false;
  const asked = text.trim() !== '' || Object.values(filters).some((values) => values.length > 0);
  return !asked || found.vague === true || (found.total >= few && (found.covered ?? 1) >= told);
}
