import { addShortcuts } from '../../components/shortcuts.client.ts';

/** The citations of a paper: what can be done with them is fetched when they are opened, which a key does too. */
class CitePanel extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const listen = () => details.addEventListener('toggle', load, { once: true });
    // Without a network the citation stands there all the same, and the next press tries again.
    const load = () =>
      import('./cite-rows.client.ts').then(({ addButtons }) => addButtons(details), listen);
    if (details.open) load();
    else listen();
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
