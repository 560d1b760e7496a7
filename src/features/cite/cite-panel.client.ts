import { addShortcuts } from '../../components/shortcuts.client.ts';

/** The citations of a paper: what can be done with them is fetched when they are opened, which a key does too. */
class CitePanel extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const load = async () => (await import('./cite-rows.client.ts')).addButtons(details);
    if (details.open) load();
    else details.addEventListener('toggle', load, { once: true });
    addCiteShortcut(details);
  }
}

function addCiteShortcut(details: HTMLDetailsElement): void {
  addShortcuts([
    {
      keys: 'c',
      name: 'citeKey',
      group: 'Paper',
      run: () => {
        details.open = !details.open;
        details.querySelector('summary')?.focus();
      },
    },
  ]);
}

customElements.define('cite-panel', CitePanel);
