import { addShortcuts } from './shortcuts.client.ts';

async function open(): Promise<void> {
  const { showKeyboard } = await import('./keyboard-dialog.client.ts');
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

addShortcuts([{ keys: '?', name: 'Show these keys', group: 'Site', run: open }]);
customElements.define('keyboard-help', KeyboardHelp);
