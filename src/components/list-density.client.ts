import { remember } from './remembered.client.ts';
import { storageKey } from './storage-key.ts';

const key = storageKey('density');

/** Wraps two buttons and makes them choose how close lists stand, remembered in this browser. */
class ListDensity extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const density = (target as Element).closest('button')?.value;
      if (!density) return;
      document.documentElement.dataset['density'] = density;
      remember(key, density);
      this.#show();
    });
    this.#show();
  }

  #show(): void {
    const chosen = document.documentElement.dataset['density'];
    for (const button of this.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.value === chosen));
  }
}

customElements.define('list-density', ListDensity);
