import { type Engine, type Question, type SearchResult, search } from '../search.ts';
import type { YearBundle } from './bundles.ts';
import { isEnough, yearsToBegin } from './choose-years.ts';

/** The search of a site: its bundles, newest first, none where there is but one; and what searches in some of them. */
export type Library = {
  bundles: Promise<readonly YearBundle[]>;
  /** The years before the newest of whose titles a text reminds; see `title-pairs.ts`. */
  yearsOfTitles(text: string): Promise<ReadonlySet<string>>;
  newest: Engine;
  engineOf(bundles: readonly YearBundle[]): Engine;
};

/** What was found, and, on a site of several years, where. */
export type YearsResult = SearchResult & { years?: SearchedYears };

/** Years that were searched, and that were not, newest first; and how many papers all of them have. */
export type SearchedYears = { asked: string[]; left: string[]; papers: number };

/** So many years are searched unasked, beside those to begin with: each takes as long as the first. */
const mostUnasked = 2;

/**
 * Searches the newest year of a site, or the years that are asked for; and up to two of the years before, those first of
 * whose titles the words remind, then one after the other while few papers were found, or none that has all of the words.
 * `early` is given what was found in those to begin with, where others are searched, too.
 */
export async function searchYears(
  library: Library,
  question: Question,
  early: (found: YearsResult) => void = () => {},
): Promise<YearsResult> {
  const bundles = await library.bundles;
  if (bundles.length < 2) return search(library.newest, question);
  const { asked: first, enough } = yearsToBegin(question, bundles);
  let asked = first;
  let found = await search(library.engineOf(asked), question);
  const add = async (more: readonly YearBundle[]) => {
    if (asked === first && found.total > 0) early({ ...found, years: searched(asked, bundles) });
    asked = bundles.filter((one) => more.includes(one) || asked.includes(one));
    found = await search(library.engineOf(asked), question);
  };
  if (!enough) {
    const reminded = await library.yearsOfTitles(found.corrected?.to ?? question.text);
    const more = bundles.filter((one) => reminded.has(one.year) && !asked.includes(one));
    if (more.length > 0) await add(more.slice(0, mostUnasked));
  }
  for (const next of bundles) {
    const unasked = asked.length - first.length;
    if (enough || unasked === mostUnasked || isEnough(question, found)) break;
    if (!asked.includes(next)) await add([next]);
  }
  return { ...found, years: searched(asked, bundles) };
}

function searched(asked: readonly YearBundle[], bundles: readonly YearBundle[]): SearchedYears {
  return {
    asked: asked.map(({ year }) => year),
    left: bundles.filter((one) => !asked.includes(one)).map(({ year }) => year),
    papers: bundles.reduce((sum, { papers }) => sum + papers, 0),
  };
}
