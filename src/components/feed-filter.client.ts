import { feedFilterShown } from '../texts/texts.ts';

/**
 * Wraps a hidden field and a status, and makes the field show those feeds of the page whose names hold
 * all words typed; a group without any is hidden with its heading.
 */
class FeedFilter extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector('label');
    const input = this.querySelector('input');
    if (!label || !input) return;
    label.hidden = false;
    input.addEventListener('input', () => this.#show(input.value));
    // A browser may bring the words back with the page.
    if (input.value) this.#show(input.value);
  }

  #show(query: string): void {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const feeds = [...document.querySelectorAll<HTMLElement>('.feed')];
    for (const feed of feeds)
      feed.hidden = !words.every((word) => feed.dataset['name']?.includes(word));
    for (const group of document.querySelectorAll<HTMLElement>('.feed-group'))
      group.hidden = !group.querySelector('.feed:not([hidden])');
    const shown = feeds.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words.length > 0 ? feedFilterShown(shown, feeds.length) : '';
  }
}

customElements.define('feed-filter', FeedFilter);
