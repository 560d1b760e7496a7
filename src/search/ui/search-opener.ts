import { element } from '../../components/element.client.ts';
import { addShortcuts } from '../../components/shortcuts.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import { searchDialogName, searchField } from '../../texts/texts.ts';

let dialog: HTMLDialogElement | undefined;

/** Goes to the field of a search page; on every other page it opens the dialog. */
function openSearch(text = ''): void {
  const field = document.querySelector<HTMLInputElement>('paper-search [data-search-input]');
  if (!field) dialog ??= makeDialog(text);
  if (dialog && !dialog.open) dialog.showModal();
  const input = field ?? dialog?.querySelector('input');
  if (dialog && input) equip(dialog, input);
  input?.focus();
  input?.select();
}

/**
 * The dialog with its field alone, at once: what one types next must not reach the page. The rest
 * follows; should it not arrive, Enter still leads to the search page.
 */
function makeDialog(text: string): HTMLDialogElement {
  const input = element('input', { name: 'q', type: 'text', 'aria-label': searchField });
  for (const [name, value] of Object.entries(inputAttributes)) input.setAttribute(name, value);
  input.value = text;
  const form = element('form', { role: 'search', action: siteAddress(paths.search()) }, input);
  const made = element(
    'dialog',
    { class: 'panel search-dialog', 'aria-label': searchDialogName },
    form,
  );
  document.body.append(made);
  return made;
}

let equipped: Promise<unknown> | undefined;
let openings = 0;

/** Makes the dialog find; where that could not be loaded, it is tried again when the dialog opens next, or has opened meanwhile. */
function equip(opened: HTMLDialogElement, input: HTMLInputElement): void {
  const opening = ++openings;
  equipped ??= import('./search-dialog.ts').then(({ SearchDialog }) => {
    new SearchDialog(opened, input);
  });
  const trying = equipped;
  trying.catch(() => {
    if (equipped !== trying) return;
    equipped = undefined;
    if (openings > opening && opened.open) equip(opened, input);
  });
}

const inputAttributes = {
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
};

/** The field of the header becomes a button that looks like it: a field that opens a dialog would surprise. */
function replaceField(): void {
  const input = document.querySelector<HTMLInputElement>('.masthead-search input');
  if (!input) return;
  const attributes = {
    type: 'button',
    'aria-haspopup': 'dialog',
    'aria-keyshortcuts': '/ Control+K Meta+K',
  };
  const button = element('button', attributes, input.placeholder);
  const hadFocus = document.activeElement === input;
  button.addEventListener('click', () => openSearch());
  input.replaceWith(button);
  if (input.value) openSearch(input.value);
  else if (hadFocus) button.focus();
}

replaceField();
addShortcuts([
  { keys: '/', name: 'searchShortcut', group: 'Site', run: () => openSearch() },
  { keys: '$mod+k', name: 'searchShortcut', group: 'Site', run: () => openSearch() },
]);
