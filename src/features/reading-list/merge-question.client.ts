import type { Library } from './library.client.ts';
import { mergeSummary } from './merge-summary.client.ts';
import { getLibrary } from './store.client.ts';

type Source = 'link' | 'file';
type Answers = { merge: (library: Library) => void; leave: () => void };

/** The part of the page that shows what a link or a file would change, and asks whether to merge it. */
export class MergeQuestion {
  readonly #part: HTMLElement;
  #offered: Library | null = null;

  constructor(page: HTMLElement, { merge, leave }: Answers) {
    this.#part = page.querySelector('[data-proposal]') as HTMLElement;
    this.#find('[data-merge]').addEventListener('click', () => {
      if (this.#offered) merge(this.#offered);
      this.#close();
    });
    this.#find('[data-leave]').addEventListener('click', () => {
      leave();
      this.#close();
    });
  }

  /** Shows what was read from a link or a file: what it would change, that it changes nothing, or its fault. */
  ask(read: Library | 'newer' | 'broken', source: Source): void {
    this.#offered = typeof read === 'string' ? null : read;
    const changes = this.#offered ? mergeSummary(getLibrary(), this.#offered) : [];
    const asks = changes.length > 0;
    this.#show(this.#offered ? changes : [fault(read === 'newer', source)]);
    this.#find('h2').textContent = this.#heading(source, asks);
    this.#find('[data-merge]').hidden = !asks;
    this.#find('[data-leave]').textContent = asks ? 'Leave it' : 'Close';
    this.#find('h2').focus();
  }

  #heading(source: Source, asks: boolean): string {
    if (!this.#offered) return `This ${source} cannot be read`;
    return asks
      ? `Merge the list of this ${source} into yours?`
      : `Everything in this ${source} is on your list already`;
  }

  #show(lines: readonly string[]): void {
    const items = lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    });
    this.#find('ul').replaceChildren(...items);
    this.#part.hidden = false;
  }

  #close(): void {
    this.#part.hidden = true;
    document.querySelector<HTMLElement>('main')?.focus();
  }

  #find(selector: string): HTMLElement {
    return this.#part.querySelector(selector) as HTMLElement;
  }
}

function fault(newer: boolean, source: Source): string {
  if (newer)
    return `A newer version of this site wrote the ${source}. Reload this page and open it again.`;
  return source === 'link'
    ? 'The link was cut or changed on its way. Copy it again, whole, or use a file instead.'
    : 'It holds no reading list. Choose the file that “Save to a file” made on your other device.';
}
