import { element } from '../../components/element.client.ts';
import { remember, remembered } from '../../components/remembered.client.ts';
import { storageKey } from '../../components/storage-key.ts';
import {
  searchClearRecent,
  searchForget,
  searchForgetOne,
  searchRecent,
} from '../../texts/texts.ts';

const key = storageKey('searches');
const kept = 8;

/** The searches that this browser made last, newest first. */
export function recentSearches(): string[] {
  try {
    const texts: unknown = JSON.parse(remembered(key) ?? '[]');
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts a search before the others; one of fewer than two letters is not worth it. */
export function addRecentSearch(text: string): void {
  const added = text.trim().replace(/\s+/g, ' ');
  if (added.length < 2) return;
  write([added, ...without(added)].slice(0, kept));
}

/** Forgets a search. */
export function removeRecentSearch(text: string): void {
  write(without(text));
}

/** Forgets all of them. */
export function clearRecentSearches(): void {
  write([]);
}

function without(text: string): string[] {
  return recentSearches().filter((one) => one.toLowerCase() !== text.toLowerCase());
}

function write(texts: readonly string[]): void {
  remember(key, texts.length > 0 ? JSON.stringify(texts) : null);
}

/** Fills the part of the search page that offers recent searches, each to repeat or to forget. */
export function showRecentSearches(place: HTMLElement, otherwise: HTMLElement): void {
  const texts = recentSearches();
  place.hidden = texts.length === 0;
  const renew = () => {
    showRecentSearches(place, otherwise);
    (place.querySelector<HTMLElement>('button') ?? otherwise).focus();
  };
  const rows = texts.map((text) =>
    element(
      'li',
      {},
      element('a', { href: `?${new URLSearchParams({ q: text })}` }, text),
      action(searchForget, searchForgetOne(text), () => {
        removeRecentSearch(text);
        renew();
      }),
    ),
  );
  const clear = action(searchClearRecent, '', () => {
    clearRecentSearches();
    renew();
  });
  place.replaceChildren(
    element('h2', { class: 'label' }, searchRecent),
    element('ul', { class: 'recent' }, ...rows),
    clear,
  );
}

function action(text: string, label: string, run: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'text-button' }, text);
  if (label) button.setAttribute('aria-label', label);
  button.addEventListener('click', run);
  return button;
}
