import { countOf } from '../../domain/text/count-of.ts';
import { stated } from '../library/library.ts';
import { movedBefore } from '../library/moved-before.ts';
import { savedPapers } from '../library/saved-papers.ts';
import { changePapers, clearAll, getLibrary, watchLibrary } from '../library/store.ts';
import { tell, troubleInWords } from '../library/tell.ts';
import { dragEntries } from './drag-entries.ts';
import { wordsOf } from './entry-facts.ts';
import { ListEntry } from './list-entry.ts';
import { moveList } from './move-list.ts';
import { factsOfAll, paperFacts } from './paper-facts.ts';
import { saveAs } from './save-as.ts';
import { type Shown, shownPapers } from './shown-papers.ts';

/** The page of the reading list: shows what the library holds, and changes it at the reader's hand. */
class ReadingList extends HTMLElement {
  #entries = new Map<string, ListEntry>();
  #words = new Map<string, string>();
  #families: Record<string, string> = {};
  #seen = new IntersectionObserver((entries) => this.#load(entries), { rootMargin: '800px' });

  connectedCallback(): void {
    this.#families = JSON.parse(this.dataset['families'] ?? '{}');
    this.#find('[data-tools]').hidden = false;
    for (const choice of this.querySelectorAll('[name="shown"], [data-within]'))
      choice.addEventListener('input', () => this.#narrow());
    for (const button of this.querySelectorAll<HTMLElement>('[data-export]'))
      button.addEventListener('click', () => this.#export(button.dataset['export'] ?? ''));
    this.#find('[data-clear]').addEventListener('click', () => this.#clear());
    dragEntries(this.#list, (entry, next) => this.#dropped(entry, next));
    addEventListener('pagehide', () => this.#keepNotes());
    moveList(this);
    watchLibrary(() => this.#show());
  }

  get #list(): HTMLElement {
    return this.#find('[data-entries]');
  }

  get #sought(): string {
    return this.#find<HTMLInputElement>('[data-within]').value;
  }

  /** The slugs that are shown now, in their order. */
  get #shown(): string[] {
    const shown = this.#find<HTMLInputElement>('[name="shown"]:checked').value as Shown;
    return shownPapers(getLibrary(), shown, this.#sought, (slug) => this.#words.get(slug) ?? '');
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`The reading list has no ${selector}.`);
    return found;
  }

  #show(): void {
    const library = getLibrary();
    const saved = savedPapers(library);
    const slugs = this.#shown;
    this.#place(slugs);
    for (const part of this.querySelectorAll<HTMLElement>('[data-filled]'))
      part.hidden = saved.length === 0;
    this.#find('[data-empty]').hidden = saved.length > 0;
    this.#find('[data-none]').hidden = saved.length === 0 || slugs.length > 0;
    this.#find('[data-known]').hidden = library.papers.size === 0;
    this.#find('[data-summary]').textContent = summary(saved);
    this.#find('[data-export-what]').textContent =
      `${slugs.length === saved.length ? 'All' : 'The'} ${countOf(slugs.length, 'paper')} shown, with your notes, as:`;
    const trouble = troubleInWords();
    this.#find('[data-trouble]').hidden = trouble === null;
    this.#find('[data-trouble]').textContent = trouble;
  }

  /** Puts the entries of these papers into the list; what has the focus keeps it, or hands it on. */
  #place(slugs: readonly string[]): void {
    const focused = document.activeElement;
    const at = [...this.#list.children].findIndex((item) => item.contains(focused));
    const items = slugs.map((slug) => this.#entry(slug).element);
    const same = items.every((item, index) => item === this.#list.children[index]);
    if (!same || items.length !== this.#list.children.length) this.#list.replaceChildren(...items);
    slugs.forEach((slug, index) => {
      this.#entry(slug).show(index + 1, slugs.length);
    });
    if (at < 0 || focused === document.activeElement) return;
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    else this.#focusEntry(Math.min(at, items.length - 1));
  }

  #focusEntry(index: number): void {
    const link = this.#list.children[index]?.querySelector<HTMLElement>('.item-title a');
    (link ?? document.querySelector<HTMLElement>('main'))?.focus();
  }

  #entry(slug: string): ListEntry {
    const known = this.#entries.get(slug);
    if (known) return known;
    const template = this.#find<HTMLElement>('[data-entry]') as unknown as HTMLTemplateElement;
    const entry = new ListEntry(template, slug, { move: (moved, by) => this.#move(moved, by) });
    this.#entries.set(slug, entry);
    this.#seen.observe(entry.element);
    return entry;
  }

  async #load(entries: IntersectionObserverEntry[]): Promise<void> {
    for (const { isIntersecting, target } of entries) {
      const slug = (target as HTMLElement).dataset['paper'] ?? '';
      if (!isIntersecting) continue;
      this.#seen.unobserve(target);
      const facts = await paperFacts(slug);
      if (typeof facts === 'object') this.#words.set(slug, wordsOf(facts));
      this.#entries.get(slug)?.tell(facts, this.#families);
    }
  }

  #narrow(): void {
    this.#show();
    this.#find('[data-found]').textContent = `${countOf(this.#shown.length, 'paper')} shown.`;
  }

  #move(slug: string, by: 1 | -1): void {
    const slugs = this.#shown;
    const to = slugs.indexOf(slug) + by;
    if (to < 0 || to >= slugs.length) return;
    const before = by < 0 ? slugs[to] : this.#after(slugs[to] ?? '', slug);
    this.#moveBefore(slug, before ?? null);
  }

  #dropped(entry: HTMLElement, next: HTMLElement | null): void {
    const slug = entry.dataset['paper'] ?? '';
    const previous = entry.previousElementSibling as HTMLElement | null;
    const before = next?.dataset['paper'] ?? this.#after(previous?.dataset['paper'] ?? '', slug);
    if (this.#after(slug, slug) === before) return;
    this.#moveBefore(slug, before);
  }

  /** The saved paper after another, shown or not, passing over one. */
  #after(slug: string, passed: string): string | null {
    const order = savedPapers(getLibrary()).filter((one) => one === slug || one !== passed);
    return order[order.indexOf(slug) + 1] ?? null;
  }

  #moveBefore(slug: string, next: string | null): void {
    changePapers(movedBefore(getLibrary(), slug, next));
    const order = this.#shown;
    const title = stated(getLibrary(), slug, 'title');
    tell(`“${title}” is now ${order.indexOf(slug) + 1} of ${order.length}.`);
  }

  async #export(ending: string): Promise<void> {
    this.#keepNotes();
    const slugs = this.#shown;
    const facts = await factsOfAll(slugs);
    const items = facts.flatMap((item, index) => {
      const note = stated(getLibrary(), slugs[index] ?? '', 'note').trim();
      return typeof item === 'string' ? [] : [{ ...item, ...(note && { note }) }];
    });
    const { exportList } = await import('./export-list.ts');
    const { text, type } = exportList(ending, items);
    saveAs(`reading-list.${ending}`, text, type);
    const left = slugs.length - items.length;
    const without =
      left > 0 ? ` ${countOf(left, 'paper')} could not be loaded and are left out.` : '';
    tell(`Exported ${countOf(items.length, 'paper')}.${without}`, 'final');
  }

  #clear(): void {
    clearAll();
    tell('Forgot every paper and note.');
    document.querySelector<HTMLElement>('main')?.focus();
  }

  #keepNotes(): void {
    for (const entry of this.#entries.values()) if (entry.element.isConnected) entry.keepNote();
  }
}

function summary(saved: readonly string[]): string {
  const unread = saved.filter((slug) => !stated(getLibrary(), slug, 'read')).length;
  if (saved.length === 0)
    return 'The papers that you save, with your notes, kept in this browser alone.';
  return `${countOf(saved.length, 'paper')}, ${unread === 0 ? 'all read' : `${unread} not read yet`}. Kept in this browser alone.`;
}

customElements.define('reading-list', ReadingList);
