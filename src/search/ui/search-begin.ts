import { element } from '../../components/element.client.ts';
import { clearRecentSearches, recentSearches, removeRecentSearch } from './recent-searches.ts';

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
      action('Forget', `Forget the search ${text}`, () => {
        removeRecentSearch(text);
        renew();
      }),
    ),
  );
  const clear = action('Clear recent searches', '', () => {
    clearRecentSearches();
    renew();
  });
  place.replaceChildren(
    element('h2', { class: 'label' }, 'Recent searches'),
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
