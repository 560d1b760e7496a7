import { storageKey } from '../components/storage-key.ts';
import '../features/compare/compare-choice.client.ts';
import '../components/move-shortcuts.client.ts';
import '../search/ui/search-opener.ts';
import '../features/reading-list/everywhere.client.ts';
import '../features/offline/begin-worker.client.ts';
import '../features/offline/local-downloads.client.ts';
import { remember } from '../components/remembered.client.ts';
import { addShortcuts } from '../components/shortcuts.client.ts';
import { siteAddress } from '../components/site-address.client.ts';
import { paths } from '../model/address.ts';
import { themeDark, themeLight, themeUseDark, themeUseLight } from '../texts/texts.ts';

const key = storageKey('theme');

/** Wraps a hidden button and makes it switch between light and dark, remembered in this browser. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    this.#label(button);
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme;
      remember(key, theme);
      this.#label(button);
    });
  }

  #label(button: HTMLButtonElement): void {
    button.textContent = isDark() ? themeLight : themeDark;
    button.setAttribute('aria-label', isDark() ? themeUseLight : themeUseDark);
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

customElements.define('theme-toggle', ThemeToggle);

const paperPath = /\/papers\/[^/]+\/$/;

/**
 * Lets the title of a paper move between its place in a list and its page, where the browser can:
 * the page of a paper names its own title in its style, the list names the one that is followed.
 * Every other way from page to page changes at once.
 */
addEventListener('pageswap', ({ activation, viewTransition }) => {
  const to = activation?.entry.url;
  if (!viewTransition || !to) return;
  // A transition that the next page does not take part in, or that is overtaken, is no error.
  for (const step of [viewTransition.ready, viewTransition.finished]) step.catch(() => {});
  const opens = paperPath.test(new URL(to).pathname);
  const leaves = paperPath.test(location.pathname);
  if (leaves ? opens : !nameTitle(to)) viewTransition.skipTransition();
});

/** Names the title of the list that leads to the address, and no other; false when there is none. */
function nameTitle(address: string): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.item-title a')];
  for (const link of links) link.style.viewTransitionName = '';
  const followed = links.find((link) => link.href === address && isShown(link));
  if (followed && paperPath.test(followed.pathname))
    followed.style.viewTransitionName = 'paper-title';
  return followed?.style.viewTransitionName === 'paper-title';
}

function isShown(element: Element): boolean {
  const { bottom, top } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

async function open(): Promise<void> {
  const { showKeyboard } = await import('../components/keyboard-dialog.client.ts');
  await showKeyboard();
}

/** Wraps a hidden button and makes it list the keys of the page. */
class KeyboardHelp extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', open);
  }
}

addShortcuts([{ keys: '?', name: 'keysShow', group: 'Site', run: open }]);
customElements.define('keyboard-help', KeyboardHelp);

/** Where `g` and a letter lead. */
const places = [
  { key: 'h', name: 'goToHome', path: paths.home() },
  { key: 's', name: 'goToSearch', path: paths.search() },
  { key: 'd', name: 'goToDigests', path: paths.digests() },
  { key: 't', name: 'goToTopics', path: paths.topics() },
  { key: 'c', name: 'goToDates', path: paths.dates() },
  { key: 'm', name: 'goToMap', path: paths.map() },
  { key: 'r', name: 'goToReadingList', path: paths.readingList() },
  { key: 'a', name: 'goToAuthors', path: paths.authors() },
  { key: 'v', name: 'goToVenues', path: paths.venues() },
  { key: 'n', name: 'goToTrends', path: paths.trends() },
  { key: 'p', name: 'goToPublished', path: paths.published() },
  { key: 'k', name: 'goToKinds', path: paths.kinds() },
] as const;

/** A site without topics, kinds and the like has no page of them, nor a link to one. */
const mayLack: string[] = [paths.topics(), paths.kinds(), paths.published(), paths.trends()];
const isThere = (path: string) =>
  !mayLack.includes(path) || document.querySelector(`nav [href$="${path}"]`);

addShortcuts(
  places
    .filter(({ path }) => isThere(path))
    .map(({ key, name, path }) => ({
      keys: `g ${key}`,
      name,
      group: 'Go to',
      run: () => location.assign(siteAddress(path)),
    })),
);

/** Prints the title of the page at the foot of every sheet; the style of `@page` takes it from here. */
addEventListener('beforeprint', () => {
  document.documentElement.style.setProperty('--running-title', JSON.stringify(document.title));
});
