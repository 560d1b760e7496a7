import { element } from '../../components/element.client.ts';
import { loadStyles } from '../../components/load-styles.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import {
  topics as countTopics,
  papers,
  searchClearRecent,
  searchClose,
  searchCountsFor,
  searchFound,
  searchHint,
  searchNearest,
  searchNoneFor,
  searchNoneWithId,
  searchUnderstood,
  searchVague,
  searchVagueAdvice,
  searchYearsDone,
} from '../../texts/texts.ts';
import { readExcluded } from '../ask/excluded.ts';
import type { SearchResult } from '../search.ts';
import type { YearsResult } from '../years/search-years.ts';
import { ActiveOption } from './active-option.ts';
import { answerOptions, beginning, nothing } from './dialog-options.ts';
import { addRecentSearch, clearRecentSearches, removeRecentSearch } from './recent-searches.ts';
import { leftOut } from './results.ts';
import styles from './search-dialog.css?url';
import { loadSearch, searchProposals, searchSite } from './search-engine.ts';
import { readState } from './search-state.ts';
import { Announcer, byOtherWays, inQuotes, searchFailure } from './status.ts';
import { type SuggestedTopic, suggestTopics } from './topic-suggestions.ts';
import { understoodInWords } from './understood.ts';

/** What the dialog shows: its options, and how the search went, in words. */
type Answer = { options: HTMLElement[]; status: string };

/** Papers offered; the last option leads to all. */
const offered = 6;

/** Answers the words of the dialog; without words it offers where to begin. */
async function answerSearch(text: string, topics: readonly SuggestedTopic[]): Promise<Answer> {
  if (!text) return { options: beginning(topics), status: '' };
  const state = { ...readState(''), text };
  const found = await searchSite(state);
  const { nearest } = found;
  const suggested = nearest
    ? nearest.flatMap((slug) => topics.find((topic) => topic.slug === slug) ?? [])
    : suggestTopics(topics, readExcluded(text).text, found.topic);
  if (found.total + suggested.length === 0) {
    const proposals = await searchProposals(state);
    return {
      options: nothing(proposals, topics),
      status: noneFound(found, inQuotes(text)),
    };
  }
  const counts = [papers(found.total)];
  if (suggested.length > 0) counts.push(countTopics(suggested.length));
  return {
    options: answerOptions({
      papers: await found.load(offered),
      suggested,
      topics,
      total: found.total,
      text,
      nearest: nearest !== undefined,
    }),
    status: found.vague
      ? noneFound(found, inQuotes(text))
      : [countsFor(counts.join(', '), found, text), ...told(found)].join('. '),
  };
}

function countsFor(counts: string, { corrected, nearest }: SearchResult, text: string): string {
  const quoted = inQuotes(corrected?.to ?? text);
  if (nearest) return searchNearest(counts, quoted);
  return corrected ? searchCountsFor(counts, quoted) : counts;
}

function told({ excluded, asked, years }: YearsResult): string[] {
  return [
    ...(asked ? [`${searchUnderstood}${understoodInWords(asked)}`] : []),
    ...(excluded ? [leftOut(excluded)] : []),
    ...(years ? [searchYearsDone(years.asked).trim()] : []),
  ];
}

function noneFound({ arxiv, vague }: SearchResult, quoted: string): string {
  if (vague) return `${searchVague(quoted)} ${searchVagueAdvice}`;
  return arxiv ? searchNoneWithId(arxiv) : searchNoneFor(quoted);
}

/** Milliseconds after a keystroke before it is searched for, as on the search page. */
const pause = 15;

const styled = loadStyles(styles);

/** Only where papers are at arXiv is there a page of their months of submission. */
function hasArxiv(): boolean {
  return document.querySelector(`nav [href$="${paths.published()}"]`) !== null;
}

/**
 * Makes a dialog with a field into the search of every page: a combobox over what the words find.
 * The last answer stays until the next one is there, and one that a later question has overtaken is dropped.
 */
export class SearchDialog {
  readonly #input: HTMLInputElement;
  readonly #list = element('div', {
    role: 'listbox',
    id: 'search-options',
    'aria-label': searchFound,
  });
  readonly #clear = button(searchClearRecent);
  readonly #announcer: Announcer;
  readonly #active: ActiveOption;
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(dialog: HTMLDialogElement, input: HTMLInputElement) {
    this.#input = input;
    input.placeholder = searchHint(hasArxiv());
    const seen = element('p', { class: 'search-status', 'aria-hidden': 'true' });
    const heard = element('p', { class: 'sr-only', role: 'status' });
    const close = button(searchClose);
    input.after(close);
    dialog.append(this.#list, element('div', { class: 'search-foot' }, seen, this.#clear), heard);
    this.#announcer = new Announcer(seen, heard);
    this.#active = new ActiveOption(input, this.#list);
    close.addEventListener('click', () => dialog.close());
    // A page that one comes back to shows itself, not the search that led away.
    addEventListener('pagehide', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    this.#listen();
    this.#ask();
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(), pause);
    });
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.form?.addEventListener('submit', () => addRecentSearch(this.#input.value));
    this.#list.addEventListener('click', ({ target }) => this.#onClick(target));
    this.#clear.addEventListener('click', () => {
      clearRecentSearches();
      this.#renew();
    });
  }

  #onKey(event: KeyboardEvent): void {
    const recent = this.#active.element?.dataset['recent'];
    if (event.key !== 'Delete' || recent === undefined) return;
    event.preventDefault();
    removeRecentSearch(recent);
    this.#renew();
  }

  #onClick(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const forgotten = target.closest<HTMLElement>('[data-forget]')?.dataset['forget'];
    if (forgotten !== undefined) {
      removeRecentSearch(forgotten);
      this.#renew();
      return;
    }
    const option = target.closest('a');
    if (option) addRecentSearch(option.dataset['recent'] ?? this.#input.value);
  }

  #renew(): void {
    this.#input.focus();
    this.#ask();
  }

  async #ask(): Promise<void> {
    const question = ++this.#question;
    loadSearch();
    this.#list.setAttribute('aria-busy', 'true');
    try {
      await styled;
      const answer = await answerSearch(this.#input.value.trim(), await loadTopics());
      if (question === this.#question) this.#show(answer);
    } catch (error) {
      if (question !== this.#question) return;
      console.error(error);
      this.#show({ options: [], status: searchFailure(byOtherWays()) });
    }
  }

  #show({ options, status }: Answer): void {
    this.#list.replaceChildren(...options);
    this.#list.scrollTop = 0;
    this.#list.setAttribute('aria-busy', 'false');
    this.#clear.hidden = !this.#list.querySelector('[data-recent]');
    this.#active.renew();
    this.#announcer.say(status, { whileTyping: true });
  }
}

function button(name: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'button' }, name);
}

let topics: SuggestedTopic[] | undefined;

/** Without its topics the dialog still finds papers, and asks for them again at the next question. */
async function loadTopics(): Promise<SuggestedTopic[]> {
  if (topics) return topics;
  try {
    const response = await fetch(siteAddress('/search/topics.json'));
    if (response.ok) topics = await response.json();
  } catch {}
  return topics ?? [];
}
