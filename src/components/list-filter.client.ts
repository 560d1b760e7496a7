import { listFilterAll, listFilterShown } from '../texts/texts.ts';
import { withFile } from './site-address.client.ts';

/**
 * Wraps the chips above a list and makes them show a part of it: `all`, `unread`, `code`, a kind or a topic.
 * The list is the next one on the page; its items tell their kind, topics, code and reading mark in data
 * attributes. The choice stands in the address as `?show=`. With `data-all`, the address of the
 * whole list of which the page shows a part, a choice leads there.
 */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const chip = (target as Element).closest('button');
      if (chip) this.#choose(chip.value);
    });
    const items = document.querySelector('.items');
    // A mark set while one reads changes the count, but takes nothing away under the hand.
    if (items)
      new MutationObserver(() => this.#count()).observe(items, {
        subtree: true,
        attributeFilter: ['data-read'],
      });
    this.#count();
    const asked = new URLSearchParams(location.search).get('show');
    if (asked && this.#chips.some((chip) => chip.value === asked)) this.#show(asked);
  }

  get #chips(): HTMLButtonElement[] {
    return [...this.querySelectorAll('button')];
  }

  get #items(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('.items > .item')];
  }

  #choose(wanted: string): void {
    const all = this.dataset['all'];
    if (all && wanted !== 'all') {
      location.assign(withFile(`${all}${show(wanted)}`));
      return;
    }
    history.replaceState(history.state, '', wanted === 'all' ? location.pathname : show(wanted));
    this.#show(wanted);
  }

  #show(wanted: string): void {
    for (const chip of this.#chips) {
      chip.setAttribute('aria-pressed', String(chip.value === wanted));
      // On a phone the chips are one line that is pushed along.
      if (chip.value === wanted) chip.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    const items = this.#items;
    for (const item of items) item.hidden = !belongs(item, wanted);
    const shown = items.filter((item) => !item.hidden).length;
    const said =
      wanted === 'all' ? listFilterAll(items.length) : listFilterShown(shown, items.length);
    this.querySelector('[role="status"]')?.replaceChildren(said);
  }

  #count(): void {
    const count = this.querySelector('[value="unread"] .count');
    const unread = this.#items.filter((item) => belongs(item, 'unread')).length;
    if (count) count.textContent = String(unread);
  }
}

function belongs({ dataset }: HTMLElement, wanted: string): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'unread') return !('read' in dataset);
  if (wanted === 'code') return 'code' in dataset;
  const topics = dataset['topics']?.split(' ') ?? [];
  return dataset['kind'] === wanted || topics.some((topic) => wanted === `topic-${topic}`);
}

function show(wanted: string): string {
  return `?show=${wanted}`;
}

customElements.define('list-filter', ListFilter);

/** Wraps a button and makes it print the page. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

customElements.define('print-page', PrintPage);
