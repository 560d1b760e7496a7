import { element } from '../../components/element.client.ts';
import { copyName } from '../../components/site-address.client.ts';
import { paths, withBase } from '../../model/address.ts';
import {
  keptDates,
  keptHome,
  keptMap,
  keptNot,
  keptNotWhy,
  keptSearch,
  keptSite,
  keptTopics,
  savedListName,
} from '../../texts/texts.ts';
import { dayOf } from './day-of.client.ts';
import { KeptStore } from './kept-store.client.ts';
import { notKeptPath } from './offline-paths.ts';

const places: [name: string, path: string, when: 'always' | 'whole'][] = [
  [keptHome, paths.home(), 'always'],
  [savedListName, paths.readingList(), 'always'],
  [keptSearch, paths.search(), 'whole'],
  [keptMap, paths.map(), 'whole'],
  [keptTopics, paths.topics(), 'whole'],
  [keptDates, paths.dates(), 'whole'],
];

/**
 * The pages that are on the device. The worker shows this page, too, in place of one that is not there:
 * then it says so.
 */
class KeptPages extends HTMLElement {
  #store = new KeptStore(import.meta.env.BASE_URL);

  async connectedCallback(): Promise<void> {
    // In a copy everything is there, and nothing else is kept.
    if (copyName) return;
    const here = location.pathname === withBase(this.#store.base, notKeptPath);
    if (!here) this.#sayNotKept();
    await this.#show(here).catch(console.warn);
  }

  async #show(here: boolean): Promise<void> {
    const [whole, read] = await Promise.all([this.#store.get('whole'), this.#store.readPages()]);
    if (whole) this.#find('[data-whole]').textContent = keptSite(dayOf(whole.at), here);
    this.#find('[data-more]').hidden = whole !== undefined;
    const there = places.filter(([, , when]) => whole || when === 'always');
    this.#find('[data-places]').append(...there.map(([name, path]) => this.#link(path, name)));
    const links = read.map(async (path) => this.#link(path, await this.#titleOf(path)));
    this.#find('[data-pages]').append(...(await Promise.all(links)));
    this.#find('[data-heading]').hidden = read.length === 0;
    this.#find('[data-panel]').hidden = false;
  }

  /** The title of a page without the name of the site, which ends it. */
  async #titleOf(path: string): Promise<string> {
    const html = (await (await this.#store.find(path))?.text()) ?? '';
    const [head = ''] = html.split('</title>', 1);
    const { title } = new DOMParser().parseFromString(`${head}</title>`, 'text/html');
    return title.replace(/ · [^·]*$/, '') || path;
  }

  #link(path: string, name: string): HTMLElement {
    return element('li', {}, element('a', { href: withBase(this.#store.base, path) }, name));
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`The page of kept pages has no ${selector}.`);
    return found;
  }

  #sayNotKept(): void {
    this.#find('h1').textContent = keptNot;
    document.title = keptNot;
    this.#find('[data-lead]').textContent = keptNotWhy(decodeURI(location.pathname));
    const again = this.#find<HTMLAnchorElement>('[data-again]');
    again.href = location.href;
    again.hidden = false;
  }
}

customElements.define('kept-pages', KeptPages);
