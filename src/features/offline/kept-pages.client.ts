import { element } from '../../components/element.client.ts';
import { copyName } from '../../components/site-base.client.ts';
import { paths, withBase } from '../../model/address.ts';
import { dayOf } from './day-of.client.ts';
import { notKeptPath } from './kept-paths.ts';
import { KeptStore } from './kept-store.client.ts';
import { offlineBase } from './offline-base.client.ts';
import { readPages } from './read-pages.client.ts';

const places: [name: string, path: string, when: 'always' | 'whole'][] = [
  ['Front page', paths.home(), 'always'],
  ['Reading list', paths.readingList(), 'always'],
  ['Search', paths.search(), 'whole'],
  ['Map', paths.map(), 'whole'],
  ['Topics', paths.topics(), 'whole'],
  ['Dates', paths.dates(), 'whole'],
];

/**
 * The pages that are on the device. The worker shows this page, too, in place of one that is not there:
 * then it says so.
 */
class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    // In a copy everything is there, and nothing else is kept.
    if (copyName) return;
    const here = location.pathname === withBase(offlineBase, notKeptPath);
    if (!here) this.#sayNotKept();
    await this.#show(here).catch(console.warn);
  }

  async #show(here: boolean): Promise<void> {
    const store = new KeptStore(offlineBase);
    const [whole, pages] = await Promise.all([store.state.get('whole'), readPages(store)]);
    if (whole)
      this.#find('[data-whole]').textContent =
        `The whole site is kept, as it was on ${dayOf(whole.at)}${here ? '' : '; it had no such page then'}.`;
    this.#find('[data-more]').hidden = whole !== undefined;
    const there = places.filter(([, , when]) => whole || when === 'always');
    this.#find('[data-places]').append(...there.map(([name, path]) => link(path, name)));
    this.#find('[data-pages]').append(...pages.map(({ path, title }) => link(path, title)));
    this.#find('[data-heading]').hidden = pages.length === 0;
    this.#find('[data-panel]').hidden = false;
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`The page of kept pages has no ${selector}.`);
    return found;
  }

  #sayNotKept(): void {
    const title = 'This page is not kept on this device';
    this.#find('h1').textContent = title;
    document.title = title;
    this.#find('[data-lead]').textContent =
      `The site cannot be reached now, and ${decodeURI(location.pathname)} was not opened here before.`;
    const again = this.#find<HTMLAnchorElement>('[data-again]');
    again.href = location.href;
    again.hidden = false;
  }
}

function link(path: string, name: string): HTMLElement {
  return element('li', {}, element('a', { href: withBase(offlineBase, path) }, name));
}

customElements.define('kept-pages', KeptPages);
