import { loadEngine, type SearchResult, search } from './search-engine.ts';
import { SearchFilters } from './search-filters.ts';
import { searchNotes } from './search-notes.ts';
import { resultItem, type TopicNames } from './search-result.ts';
import { isEmpty, readState, type SearchState, showMore, writeState } from './search-state.ts';

/** Milliseconds after a keystroke before it is searched for: fast typing skips some, a single one waits unnoticed. */
const pause = 15;
/** Milliseconds of rest before typed words enter the address: browsers limit how often it may change. */
const rest = 400;

/**
 * The search page: `<paper-search data-bundle data-base>` around a form, filters, a status line and
 * a list. Its address holds the whole state; each change of it is searched for, and an answer that
 * a later question has overtaken is dropped.
 */
class PaperSearch extends HTMLElement {
  #state: SearchState = readState(location.search);
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #filters!: SearchFilters;
  #topics: TopicNames = {};

  connectedCallback(): void {
    this.#topics = JSON.parse(this.#find('[data-topic-names]').textContent ?? '{}');
    this.#filters = new SearchFilters(this, () => this.#ask(this.#filtered(), 'push'));
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(this.#typed(), 'replace'), pause);
    });
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#typed(), 'push');
    });
    this.#more.addEventListener('click', () => this.#ask(showMore(this.#state), 'replace'));
    addEventListener('popstate', () => this.#show(readState(location.search)));
    this.#show(this.#state);
  }

  get #input(): HTMLInputElement {
    return this.#find('input[type="search"]');
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
    return { ...readState(''), text: this.#input.value, filters: this.#filters.read() };
  }

  /** The state with the filters as they are ticked; the words are taken as before. */
  #filtered(): SearchState {
    const typed = this.#typed();
    return this.#state.exact && typed.text === this.#state.text ? { ...typed, exact: true } : typed;
  }

  #ask(state: SearchState, how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#rest);
    if (how === 'push') this.#address(state, how);
    else this.#rest = setTimeout(() => this.#address(state, how), rest);
    this.#run(state);
  }

  #address(state: SearchState, how: 'push' | 'replace'): void {
    const address = `${location.pathname}${writeState(state)}`;
    const same = address === `${location.pathname}${location.search}`;
    if (how === 'push' && !same) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #show(state: SearchState): void {
    this.#input.value = state.text;
    this.#filters.write(state.filters);
    this.#run(state);
  }

  async #run(state: SearchState): Promise<void> {
    this.#state = state;
    const question = ++this.#question;
    this.#results.setAttribute('aria-busy', 'true');
    try {
      const engine = await loadEngine(this.dataset['bundle'] ?? '/pagefind/');
      const found = await search(engine, state);
      const papers = isEmpty(state) ? [] : await found.load(state.shown);
      if (question !== this.#question) return;
      const items = papers.map((paper) =>
        resultItem(paper, this.#topics, this.dataset['base'] ?? '/'),
      );
      this.#results.replaceChildren(...items);
      this.#filters.count(found.counts);
      this.#tell(state, found, papers.length);
    } catch (error) {
      if (question !== this.#question) return;
      console.error(error);
      this.#status('The search could not be loaded. Reload the page, or go by topics and dates.');
    }
    if (question === this.#question) this.#results.setAttribute('aria-busy', 'false');
  }

  #tell(state: SearchState, found: SearchResult, shown: number): void {
    this.#more.hidden = shown === 0 || shown >= found.total;
    const notes = searchNotes(state, found, this.#topics, this.dataset['base'] ?? '/');
    this.#find('[data-notes]').replaceChildren(...(isEmpty(state) ? [] : notes));
    this.#find('[data-nothing]').hidden = isEmpty(state) || found.total > 0;
    this.#find('[data-begin]').hidden = !isEmpty(state);
    if (isEmpty(state)) this.#status(`${found.total.toLocaleString('en')} papers to search.`);
    else
      this.#status(
        `${countOf(found.total)}${state.text.trim() ? ` for “${found.corrected?.to ?? state.text.trim()}”` : ''}`,
      );
  }

  #status(text: string): void {
    this.#find('[role="status"]').textContent = text;
  }
}

function countOf(total: number): string {
  if (total === 0) return 'No papers';
  return total === 1 ? 'One paper' : `${total.toLocaleString('en')} papers`;
}

customElements.define('paper-search', PaperSearch);
