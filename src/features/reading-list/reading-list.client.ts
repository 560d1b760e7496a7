import { readPaper } from '../../components/read-paper.client.ts';
import { saveAs } from '../../components/save-as.client.ts';
import { type CitationForm, citationForms } from '../../model/files.ts';
import type { Paper } from '../../model/paper.ts';
import { plainName } from '../../text/family-name.ts';
import {
  savedListCleared,
  savedListExported,
  savedListExportWhat,
  savedListLead,
  savedListLeftOut,
  savedListName,
  savedListShown,
  savedListSummary,
  savedMoved,
} from '../../texts/texts.ts';
import { dragEntries } from './drag-entries.client.ts';
import { carriedOver, type Library, savedPapers, stated } from './library.client.ts';
import { ListEntry } from './list-entry.client.ts';
import { moveList } from './move-list.client.ts';
import { movedBefore, nextInOrder, type Shown, shownPapers } from './order.client.ts';
import { changePapers, clearAll, getLibrary, watchLibrary } from './store.client.ts';
import { tell, troubleInWords } from './tell.client.ts';

/** What the site tells of a paper: its record, or that it no longer has it, or that it did not come. */
type Told = Paper | 'gone' | 'unreachable';

const known = new Map<string, Promise<Told>>();

/** What the site tells of a paper; asked for once while it comes. */
function toldOf(slug: string): Promise<Told> {
  const told =
    known.get(slug) ??
    readPaper(slug).then(
      (paper) => paper ?? 'gone',
      () => {
        known.delete(slug);
        return 'unreachable';
      },
    );
  known.set(slug, told);
  return told;
}

/** How many papers are asked for at once. */
const atOnce = 8;

/** Hands the reader a file of these papers with their notes, and says what was left out. */
async function exportShown(form: CitationForm, slugs: readonly string[]): Promise<void> {
  const told: Told[] = [];
  for (let start = 0; start < slugs.length; start += atOnce)
    told.push(...(await Promise.all(slugs.slice(start, start + atOnce).map(toldOf))));
  const papers = told.flatMap((paper) => {
    if (typeof paper === 'string') return [];
    const readerNote = stated(getLibrary(), paper.slug, 'note').trim();
    return { ...paper, ...(readerNote && { readerNote }) };
  });
  const { writeCitations } = await import('../../outputs/write-citations.ts');
  const text = writeCitations(form, papers, savedListName);
  saveAs(`reading-list.${form}`, text, `${citationForms[form].type};charset=utf-8`);
  const left = slugs.length - papers.length;
  const without = left > 0 ? ` ${savedListLeftOut(left)}` : '';
  tell(savedListExported(papers.length) + without, 'final');
}

/** All words of a paper that a search within the list may hit, beside its title. */
function wordsOf({ kind, venue, brief, topicDetails, authors }: Paper): string {
  const topics = topicDetails.map(({ name }) => name);
  return [kind, venue, brief, ...topics, ...authors.map(plainName)].filter(Boolean).join(' ');
}

/** What stands below the name of the list: how many papers it holds, and how many wait. */
function listSummary(library: Library, saved: readonly string[]): string {
  const unread = saved.filter((slug) => !stated(library, slug, 'read')).length;
  return saved.length === 0 ? savedListLead : savedListSummary(saved.length, unread);
}

/** The page of the reading list: shows what the library holds, and changes it at the reader's hand. */
class ReadingList extends HTMLElement {
  #entries = new Map<string, ListEntry>();
  #words = new Map<string, string>();
  #seen = new IntersectionObserver((entries) => this.#load(entries), { rootMargin: '800px' });

  connectedCallback(): void {
    this.#find('[data-tools]').hidden = false;
    for (const choice of this.querySelectorAll('[name="shown"], [data-within]'))
      choice.addEventListener('input', () => this.#narrow());
    for (const button of this.querySelectorAll<HTMLElement>('[data-export]'))
      button.addEventListener('click', () => {
        this.#keepNotes();
        exportShown(button.dataset['export'] as CitationForm, this.#shown);
      });
    this.#find('[data-clear]').addEventListener('click', () => this.#clear());
    dragEntries(this.#list, (entry, index) => this.#moveTo(entry.dataset['paper'] ?? '', index));
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
    this.#find('[data-summary]').textContent = listSummary(library, saved);
    const areAll = slugs.length === saved.length;
    this.#find('[data-export-what]').textContent = savedListExportWhat(slugs.length, areAll);
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
    const entry = new ListEntry(template, slug, {
      move: (by) => this.#moveTo(slug, this.#shown.indexOf(slug) + by),
    });
    this.#entries.set(slug, entry);
    this.#seen.observe(entry.element);
    return entry;
  }

  async #load(entries: IntersectionObserverEntry[]): Promise<void> {
    for (const { isIntersecting, target } of entries) {
      const slug = (target as HTMLElement).dataset['paper'] ?? '';
      if (!isIntersecting) continue;
      this.#seen.unobserve(target);
      const told = await toldOf(slug);
      if (typeof told === 'object' && told.slug !== slug) {
        this.#entries.get(slug)?.keepNote();
        changePapers(carriedOver(getLibrary(), slug, told.slug), 'passing');
        continue;
      }
      if (typeof told === 'object') this.#words.set(slug, wordsOf(told));
      this.#entries.get(slug)?.tell(told);
    }
  }

  #narrow(): void {
    this.#show();
    this.#find('[data-found]').textContent = savedListShown(this.#shown.length);
  }

  /** Puts a paper to an index among those shown, and says where it is. */
  #moveTo(slug: string, index: number): void {
    const shown = this.#shown;
    if (index < 0 || index >= shown.length || shown[index] === slug) return;
    const library = getLibrary();
    const next = nextInOrder(savedPapers(library), shown, slug, index);
    changePapers(movedBefore(library, slug, next));
    tell(savedMoved(stated(library, slug, 'title'), index + 1, shown.length));
  }

  #clear(): void {
    clearAll();
    tell(savedListCleared);
    document.querySelector<HTMLElement>('main')?.focus();
  }

  #keepNotes(): void {
    for (const entry of this.#entries.values()) if (entry.element.isConnected) entry.keepNote();
  }
}

customElements.define('reading-list', ReadingList);
