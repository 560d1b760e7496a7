import type { FilterCounts, Pagefind, PagefindFragment } from './pagefind-types.ts';
import type { Filters, SearchState } from './search-state.ts';

/** What a search found: how many papers, counts for every filter, and the papers in order. */
export type SearchResult = {
  total: number;
  counts: FilterCounts;
  /** Loads the first `count` papers. */
  load(count: number): Promise<PagefindFragment[]>;
};

let pagefind: Promise<Pagefind> | undefined;

/** Loads Pagefind from the site's own bundle, once. */
export function loadPagefind(bundle: string): Promise<Pagefind> {
  pagefind ??= import(/* @vite-ignore */ `${bundle}pagefind.js`).then(async (loaded: Pagefind) => {
    await loaded.options({ excerptLength: 34, ranking: { metaWeights: { title: 6 } } });
    return loaded;
  });
  return pagefind;
}

/** Searches the papers; without words it lists those that the filters let through. */
export async function search(engine: Pagefind, state: SearchState): Promise<SearchResult> {
  const text = state.text.trim() || null;
  const found = await engine.search(text, { filters: pagefindFilters(state.filters) });
  return {
    total: found.results.length,
    counts: found.filters,
    load: (count) => Promise.all(found.results.slice(0, count).map((result) => result.data())),
  };
}

/** Several values of one filter widen the search, several filters narrow it. */
function pagefindFilters(filters: Filters): Record<string, { any: string[] }> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
}
