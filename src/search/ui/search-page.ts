import { addShortcuts } from '../../components/shortcuts.client.ts';
import {
  searchCount,
  searchCountsFor,
  searchNearest,
  searchPapersToSearch,
  searchVague,
} from '../../texts/texts.ts';
import type { YearsResult } from '../years/search-years.ts';
import { SearchChips, SearchFilters } from './filters.ts';
import { addRecentSearch, showRecentSearches } from './recent-searches.ts';
import {
  addResultKeys,
  nothingFound,
  resultItem,
  searchNotes,
  type TopicNames,
} from './results.ts';
import { searchProposals, searchSite } from './search-engine.ts';
import { isEmpty, readState, SearchAddress, type SearchState, showMore } from './search-state.ts';
import { Announcer, byOtherWays, inQuotes, searchFailure } from './status.ts';

/** How a search went, in words: “12 papers for “cache””. */
function searchStatus(state: SearchState, found: YearsResult): string {
  if (isEmpty(state)) return searchPapersToSearch(found.years?.papers ?? found.total);
  const text = state.text.trim();
  if (found.vague) return searchVague(inQuotes(text));
  const count = searchCount(found.total);
  if (found.nearest) return searchNearest(count, inQuotes(found.corrected?.to ?? text));
  return text ? searchCountsFor(count, inQuotes(found.corrected?.to ?? text)) : count;
}

/** Milliseconds after a keystroke before it is searched for: fast typing skips some, a single one waits unnoticed. */
const pause = 15;

/** How a search came about: by going to its address, by a choice, or by words being typed. */
type Cause = 'address' | 'choice' | 'typing';

/**
 * The search page: `<paper-search>` around a form, filters, a status line and
 * a list. Its address holds the whole state; each change of it is searched for, and an answer that
 * a later question has overtaken is dropped.
 */
class PaperSearch extends HTMLElement {
  #state: SearchState = readState(location.search);
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #address = new SearchAddress();
  #filters!: SearchFilters;
  #chips!: SearchChips;
  #announcer!: Announcer;
  #topics: TopicNames = {};

  connectedCallback(): void {
    this.#topics = JSON.parse(this.#find('[data-topic-names]').textContent ?? '{}');
    this.#announcer = new Announcer(this.#find('[data-status]'), this.#find('[role="status"]'));
    this.#filters = new SearchFilters(this, () => this.#choose(this.#filtered()));
    this.#chips = new SearchChips(
      this.#find('[data-chips]'),
      (name, value) => this.#filters.label(name, value),
      (filters) => this.#chooseFilters(filters),
    );
    addResultKeys(this.#input, this.#results);
    this.#listen();
    this.#show(this.#state);
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#follow(this.#typed(), 'typing'), pause);
    });
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      addRecentSearch(this.#input.value);
      this.#choose(this.#typed());
    });
    this.#results.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('a')) return;
      addRecentSearch(this.#input.value);
      this.#address.replace(this.#state);
    });
    this.#find('[data-notes]').addEventListener('click', (event) => this.#onNote(event));
    this.#more.addEventListener('click', () => this.#follow(showMore(this.#state), 'choice'));
    this.#order.addEventListener('change', () => this.#choose(this.#filtered()));
    addShortcuts([
      { keys: 'f', name: 'searchToFilters', group: 'Move', run: () => this.#filters.focus() },
    ]);
    addEventListener('popstate', () => this.#show(readState(location.search)));
  }

  /** Searches in more years without leaving the page. */
  #onNote(event: MouseEvent): void {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a[data-years]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const state = readState(link.getAttribute('href') ?? '');
    this.#filters.write(state.filters);
    this.#choose(state);
  }

  get #input(): HTMLInputElement {
    return this.#find('input[type="search"]');
  }

  get #order(): HTMLSelectElement {
    return this.#find('select');
  }

  get #results(): HTMLElement {
    return this.#find('[data-search-results]');
  }

  get #more(): HTMLButtonElement {
    return this.#find('[data-more]');
  }

  #find<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  }

  /** The state with the words of the field, from the first result on. */
  #typed(): SearchState {
    const newest = this.#order.value === 'newest' ? ({ newest: true } as const) : {};
    const all = this.#state.all ? ({ all: true } as const) : {};
    return {
      ...readState(''),
      text: this.#input.value,
      filters: this.#filters.read(),
      ...newest,
      ...all,
    };
  }

  /** The state with filters and order as they are chosen; the words are taken as before. */
  #filtered(): SearchState {
    const typed = this.#typed();
    return this.#state.exact && typed.text === this.#state.text ? { ...typed, exact: true } : typed;
  }

  #chooseFilters(filters: SearchState['filters']): void {
    this.#filters.write(filters);
    this.#choose(this.#filtered());
  }

  /** Searches for a state that becomes an entry of the history. */
  #choose(state: SearchState): void {
    clearTimeout(this.#timer);
    this.#address.push(state);
    this.#run(state, 'choice');
  }

  /** Searches for a state that takes the place of the last one in the history. */
  #follow(state: SearchState, cause: Cause): void {
    clearTimeout(this.#timer);
    this.#address.replaceSoon(state);
    this.#run(state, cause);
  }

  #show(state: SearchState): void {
    this.#input.value = state.text;
    this.#order.value = state.newest ? 'newest' : 'best';
    this.#filters.write(state.filters);
    this.#begin(isEmpty(state));
    this.#run(state, 'address');
  }

  /** Shows or hides what stands there before a search begins. */
  #begin(shown: boolean): void {
    this.#find('[data-begin]').hidden = !shown;
    if (shown) showRecentSearches(this.#find('[data-recent]'), this.#input);
  }

  async #run(state: SearchState, cause: Cause): Promise<void> {
    this.#state = state;
    const question = ++this.#question;
    this.#results.setAttribute('aria-busy', 'true');
    try {
      let isDone = false;
      const isLate = () => isDone || question !== this.#question;
      const found = await searchSite(state, (early) => {
        // While one types the answer is there soon, and a list that changes twice a letter is none to read.
        if (cause !== 'typing') this.#list(state, early, isLate).catch(() => {});
      });
      const others = await instead(state, found);
      if (question !== this.#question) return;
      isDone = true;
      await this.#list(state, found, () => question !== this.#question);
      if (question !== this.#question) return;
      this.#find('[data-instead]').replaceChildren(...others);
      this.#announcer.say(searchStatus(state, found), { whileTyping: cause === 'typing' });
    } catch (error) {
      if (question !== this.#question) return;
      console.error(error);
      this.#announcer.say(searchFailure(byOtherWays()));
    }
    if (question === this.#question) this.#results.setAttribute('aria-busy', 'false');
  }

  /** Lists what was found, unless it `isLate` once it has been loaded. */
  async #list(state: SearchState, found: YearsResult, isLate: () => boolean): Promise<void> {
    const papers = isEmpty(state) ? [] : await found.load(state.shown);
    if (isLate()) return;
    this.#results.replaceChildren(...papers.map((paper) => resultItem(paper, this.#topics)));
    this.#filters.count(found.counts, found.years?.left);
    this.#tell(state, found, papers.length);
  }

  #tell(state: SearchState, found: YearsResult, shown: number): void {
    const empty = isEmpty(state);
    this.#more.hidden = shown === 0 || shown >= found.total;
    const notes = searchNotes(state, found, this.#topics);
    this.#find('[data-notes]').replaceChildren(...(empty ? [] : notes));
    this.#chips.show(state, this.#input);
    this.#find('[data-order]').hidden = !state.text.trim() || found.total < 2;
    this.#find('[data-nothing]').hidden = empty || found.total > 0;
    this.#begin(empty);
  }
}

async function instead(state: SearchState, found: YearsResult): Promise<HTMLElement[]> {
  if (isEmpty(state) || found.total > 0) return [];
  return nothingFound(state.text, await searchProposals(state), found);
}

customElements.define('paper-search', PaperSearch);
