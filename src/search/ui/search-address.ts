import { type SearchState, writeState } from './search-state.ts';

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
