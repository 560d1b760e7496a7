import { addShortcuts } from './shortcuts.ts';

/** `/` and Ctrl/⌘K move to the search field of the page. */
const toSearch = (event: KeyboardEvent) => {
  const input = document.querySelector<HTMLInputElement>('[data-search-input]');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
};

addShortcuts([
  { keys: '/', name: 'Search', group: 'Site', run: toSearch },
  { keys: '$mod+k', name: 'Search', group: 'Site', run: toSearch },
]);
