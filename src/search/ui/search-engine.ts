import { siteBase } from '../../components/site-address.client.ts';
import {
  searchCorrected,
  searchOfAnyTime,
  searchWithLeftOut,
  searchWithoutFilters,
  searchWithoutQuotes,
} from '../../texts/texts.ts';
import { readExcluded } from '../ask/excluded.ts';
import { readTime } from '../ask/times.ts';
import { openSearch } from '../open-search.ts';
import type { Question } from '../search.ts';
import { type Library, searchYears, type YearsResult } from '../years/search-years.ts';
import { readState, type SearchState } from './search-state.ts';

let library: Library | undefined;

/** Begins to load the search of this site, unless it is there. */
export function loadSearch(): Library {
  library ??= openSearch(`${siteBase}search-index/`);
  return library;
}

/**
 * Searches this site. Where that fails, all that had been loaded is let go: the next search loads it
 * anew, from another build where there is one by then. `early` is given what was found before older years are searched.
 */
export async function searchSite(
  question: Question,
  early?: (found: YearsResult) => void,
): Promise<YearsResult> {
  const mine = loadSearch();
  try {
    return await searchYears(mine, question, early);
  } catch (error) {
    if (library === mine) library = undefined;
    throw error;
  }
}

/** Another search that would find something: what it does otherwise, and how many papers it finds. */
export type Proposal = { name: string; state: SearchState; total: number };

/** What a search that found nothing could find instead. */
export async function searchProposals(state: SearchState): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const { name, state: other } of alternatives(state)) {
    const { total } = await searchSite(other);
    if (total > 0) proposals.push({ name, state: other, total });
  }
  return proposals;
}

function alternatives(state: SearchState): { name: string; state: SearchState }[] {
  const { text, filters } = state;
  const { text: rest, excluded } = readExcluded(text);
  const minus = excluded.map((one) => ` -"${one}"`).join('');
  const filtered = Object.values(filters).some((values) => values.length > 0);
  const plain = { ...readState(''), filters };
  const timeless = readTime(text, () => true);
  return [
    ...(filtered && text.trim()
      ? [{ name: searchWithoutFilters, state: { ...state, filters: readState('').filters } }]
      : []),
    ...(minus && rest.trim()
      ? [{ name: searchWithLeftOut, state: { ...plain, text: rest.trim() } }]
      : []),
    ...(/["“”„«»]/u.test(rest)
      ? [{ name: searchWithoutQuotes, state: { ...plain, text: unquoted(rest) + minus } }]
      : []),
    ...(timeless.time && timeless.text && !state.exact
      ? [{ name: searchOfAnyTime, state: { ...plain, text: timeless.text } }]
      : []),
    ...(state.exact ? [{ name: searchCorrected, state: { ...plain, text } }] : []),
  ];
}

function unquoted(text: string): string {
  return text
    .replace(/["“”„«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
