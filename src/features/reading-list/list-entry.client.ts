import { element } from '../../components/element.client.ts';
import { itsLanguage } from '../../components/its-language.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { marksOf } from '../../components/status-mark.client.ts';
import { paths } from '../../model/address.ts';
import type { Paper } from '../../model/paper.ts';
import { issued } from '../../outputs/citation.ts';
import { excerpt } from '../../text/phrases.ts';
import { monthInWords } from '../../texts/days.ts';
import {
  paperActMarkRead,
  paperActRead,
  savedAndOthers,
  savedGone,
  savedNoteOn,
  savedUnreachable,
} from '../../texts/texts.ts';
import { stated } from './library.client.ts';
import { changePapers, getLibrary } from './store.client.ts';
import { toggleRead, toggleSaved } from './tell.client.ts';

/** What an entry asks of the list around it. */
type EntryActs = { move: (by: 1 | -1) => void };

/** One saved paper of the reading list, made from the page's template. */
export class ListEntry {
  readonly element: HTMLElement;
  readonly slug: string;
  readonly #note: HTMLTextAreaElement;
  #status: Paper['status'] = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(template: HTMLTemplateElement, slug: string, { move }: EntryActs) {
    const copy = document.importNode(template.content, true);
    this.element = copy.querySelector('li') as HTMLElement;
    this.slug = slug;
    this.#note = this.#find<HTMLTextAreaElement>('textarea');
    this.element.dataset['paper'] = slug;
    this.#find<HTMLAnchorElement>('.item-title a').href = siteAddress(paths.papers(slug));
    this.#on('read', () => toggleRead(this.#paper));
    this.#on('remove', () => toggleSaved(this.#paper));
    this.#on('up', () => move(-1));
    this.#on('down', () => move(1));
    this.#note.addEventListener('input', () => this.#noteSoon());
    this.#note.addEventListener('change', () => this.keepNote());
  }

  get #paper() {
    return { slug: this.slug, title: this.#title, element: this.element };
  }

  get #title(): string {
    return stated(getLibrary(), this.slug, 'title') || this.slug.replaceAll('-', ' ');
  }

  /** Shows what is stated of the paper; a note being typed stays as it is. */
  show(place: number, of: number): void {
    const read = stated(getLibrary(), this.slug, 'read');
    this.element.toggleAttribute('data-read', read);
    this.#sayTitle(this.#title);
    this.#note.ariaLabel = savedNoteOn(this.#title);
    if (document.activeElement !== this.#note)
      this.#note.value = stated(getLibrary(), this.slug, 'note');
    this.#name('read', read ? paperActRead : paperActMarkRead);
    this.#act('read').ariaPressed = `${read}`;
    for (const name of ['remove', 'up', 'down'])
      this.#name(name, this.#act(name).textContent ?? '');
    this.#act('up').ariaDisabled = place === 1 ? 'true' : null;
    this.#act('down').ariaDisabled = place === of ? 'true' : null;
  }

  /** Shows what the site tells of the paper, and remembers a title that came without one. */
  tell(paper: Paper | 'gone' | 'unreachable'): void {
    if (typeof paper === 'string') {
      this.#find('[data-facts]').textContent = paper === 'gone' ? savedGone : savedUnreachable;
      if (paper === 'gone') this.#find('.item-title a').removeAttribute('href');
      return;
    }
    this.#find('[data-facts]').replaceChildren(...factsOf(paper));
    this.#status = paper.status;
    this.#sayTitle(paper.title, paper.language);
    this.#say('[data-lead]', paper.brief ?? excerpt(paper.abstract ?? '', 300), paper.language);
    if (stated(getLibrary(), this.slug, 'title') !== paper.title)
      changePapers(new Map([[this.slug, { title: paper.title }]]), 'passing');
  }

  keepNote(): void {
    clearTimeout(this.#timer);
    const note = this.#note.value;
    if (note !== stated(getLibrary(), this.slug, 'note'))
      changePapers(new Map([[this.slug, { note }]]), 'passing');
  }

  #noteSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keepNote(), 300);
  }

  #sayTitle(title: string, language?: string): void {
    this.#say('.item-title a', title, language);
    this.#find('.item-title a').prepend(...marksOf(this.#status));
  }

  #say(selector: string, text: string, language?: string): void {
    const place = this.#find(selector);
    place.textContent = text;
    for (const [name, value] of Object.entries(itsLanguage(text, language)))
      place.setAttribute(name, value);
  }

  #name(act: string, word: string): void {
    this.#act(act).textContent = word;
    this.#act(act).ariaLabel = `${word}: ${this.#title}`;
  }

  #act(act: string): HTMLButtonElement {
    return this.#find(`[data-act="${act}"]`);
  }

  #on(act: string, run: () => void): void {
    this.#act(act).addEventListener('click', run);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.element.querySelector<Found>(selector);
    if (!found) throw new Error(`An entry has no ${selector}.`);
    return found;
  }
}

/** Authors shown before “and others”. */
const most = 3;

/** What is known of a paper as the parts of its line of facts. */
function factsOf(paper: Paper): HTMLElement[] {
  const { authors, venue, published } = paper;
  const kind = paper.kindName ?? paper.kind;
  const topics = paper.topicDetails.map(({ slug, name, family }) => {
    const href = siteAddress(paths.topic(slug));
    return element('a', { href, class: 'topic', 'data-family': family }, name);
  });
  const shown = authors.slice(0, most).join(', ');
  const texts = [
    authors.length > most ? savedAndOthers(shown) : shown,
    venue && [venue, issued(paper).year].filter(Boolean).join(' '),
    published && monthInWords(published, 'short'),
  ];
  const is = kind ? [element('span', { class: 'capital' }, kind)] : [];
  return [...is, ...topics, ...texts.flatMap((text) => (text ? element('span', {}, text) : []))];
}
