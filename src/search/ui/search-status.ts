import { inQuotes } from './in-quotes.ts';
import type { SearchResult } from './search-engine.ts';
import { isEmpty, type SearchState } from './search-state.ts';

/** How a search went, in words: “12 papers for “cache””. */
export function searchStatus(state: SearchState, found: SearchResult): string {
  if (isEmpty(state)) return `${found.total.toLocaleString('en')} papers to search.`;
  const text = state.text.trim();
  return `${countOf(found.total)}${text ? ` for ${inQuotes(found.corrected?.to ?? text)}` : ''}`;
}

function countOf(total: number): string {
  if (total === 0) return 'No papers';
  return total === 1 ? 'One paper' : `${total.toLocaleString('en')} papers`;
}
