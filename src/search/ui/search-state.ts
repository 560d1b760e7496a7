import { filterNames } from '../rank/papers.ts';
import type { Question } from '../search.ts';

export type FilterName = (typeof filterNames)[number];
export type Filters = Record<FilterName, string[]>;

/** What a search asks for; its address holds all of it. */
export type SearchState = Question & { filters: Filters; shown: number };

/** Results that are shown first: their texts travel before anything is seen. And how many more come when asked for. */
const first = 10;
const more = 20;

/** Reads a state from the query of an address; anything unknown in it is left out. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const filters = Object.fromEntries(
    filterNames.map((name) => [name, [...new Set(parameters.getAll(name))].filter(Boolean)]),
  ) as Filters;
  const shown = Number.parseInt(parameters.get('shown') ?? '', 10);
  const exact = parameters.get('exact') === '1' ? ({ exact: true } as const) : {};
  const newest = parameters.get('sort') === 'newest' ? ({ newest: true } as const) : {};
  const all = parameters.get('years') === 'all' ? ({ all: true } as const) : {};
  return {
    text: parameters.get('q') ?? '',
    filters,
    shown: Math.max(shown || 0, first),
    ...exact,
    ...newest,
    ...all,
  };
}

/** The query of the address of a state, `?` included; empty for the empty state. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.text.trim()) parameters.set('q', state.text.trim());
  if (state.exact) parameters.set('exact', '1');
  if (state.newest) parameters.set('sort', 'newest');
  if (state.all) parameters.set('years', 'all');
  for (const name of filterNames) {
    for (const value of state.filters[name]) parameters.append(name, value);
  }
  if (state.shown > first) parameters.set('shown', String(state.shown));
  const query = parameters.toString();
  return query && `?${query}`;
}

/** The state with more results shown. */
export function showMore(state: SearchState): SearchState {
  return { ...state, shown: state.shown + more };
}

/** Whether the state asks for anything at all. */
export function isEmpty(state: SearchState): boolean {
  return state.text.trim() === '' && filterNames.every((name) => state.filters[name].length === 0);
}

/** Milliseconds of rest before typed words enter the address: browsers limit how often it may change. */
const rest = 400;

/** Keeps the address of the search page at what is searched for. */
export class SearchAddress {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Makes a state an entry of the history. */
  push(state: SearchState): void {
    clearTimeout(this.#timer);
    const address = addressOf(state);
    const same = address === `${location.pathname}${location.search}`;
    if (same) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  /** Puts a state in the place of the last one: before one leaves, so that one comes back to it. */
  replace(state: SearchState): void {
    clearTimeout(this.#timer);
    history.replaceState(null, '', addressOf(state));
  }

  /** Puts a state in the place of the last one, once no other follows. */
  replaceSoon(state: SearchState): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.replace(state), rest);
  }
}

function addressOf(state: SearchState): string {
  return `${location.pathname}${writeState(state)}`;
}
