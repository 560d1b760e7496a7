import {
  currentPaper,
  type ShownPaper,
  shownPaper,
} from '../../components/current-paper.client.ts';
import { element } from '../../components/element.client.ts';
import { addShortcuts } from '../../components/shortcuts.client.ts';
import {
  neighbourRead,
  paperActMarkRead,
  paperActRead,
  paperActSave,
  paperActSaved,
  paperKeyNone,
  savedNotRead,
} from '../../texts/texts.ts';
import { carriedOver, savedPapers, stated } from './library.client.ts';
import { changePapers, getLibrary, watchLibrary } from './store.client.ts';
import { tell, toggleRead, toggleSaved, undoAndTell } from './tell.client.ts';

/**
 * `<paper-acts>`, empty in the page, holds the buttons that save the paper around it and mark it as read;
 * the paper’s element gets `data-read` while it is read. With `data-buttons` they look like buttons.
 */
class PaperActs extends HTMLElement {
  #save = actButton(this, toggleSaved);
  #read = actButton(this, toggleRead);
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    if (!this.contains(this.#save)) this.append(this.#save, this.#read);
    const paper = paperAround(this);
    if (paper) carryOver(paper);
    this.#stop = watchLibrary(() => this.#show());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #show(): void {
    const paper = paperAround(this);
    if (!paper) return;
    const saved = stated(getLibrary(), paper.slug, 'saved');
    const read = stated(getLibrary(), paper.slug, 'read');
    name(this.#save, saved ? paperActSaved : paperActSave, saved, paper.title);
    name(this.#read, read ? paperActRead : paperActMarkRead, read, paper.title);
    paper.element.toggleAttribute('data-read', read);
  }
}

/** A list made under a former address of a paper shows it as saved or read wherever it stands now. */
function carryOver({ slug, element }: ShownPaper): void {
  for (const former of element.dataset['formerly']?.split(' ') ?? []) {
    const library = getLibrary();
    if (stated(library, former, 'saved') || stated(library, former, 'read'))
      changePapers(carriedOver(library, former, slug), 'passing');
  }
}

function paperAround(element: Element): ShownPaper | null {
  const around = element.closest<HTMLElement>('[data-paper]');
  return around && shownPaper(around);
}

function actButton(acts: HTMLElement, act: (paper: ShownPaper) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  if (acts.hasAttribute('data-buttons')) button.className = 'button';
  button.addEventListener('click', () => {
    const paper = paperAround(acts);
    if (paper) act(paper);
  });
  return button;
}

function name(button: HTMLButtonElement, word: string, pressed: boolean, title: string): void {
  button.textContent = word;
  button.ariaPressed = `${pressed}`;
  button.ariaLabel = `${word}: ${title}`;
}

customElements.define('paper-acts', PaperActs);

/** The number of saved papers not read yet, beside the reading list's name in the header. */
const place = document.querySelector<HTMLElement>('[data-unread]');
const unit = element('span', { class: 'sr-only' }, savedNotRead);

watchLibrary(() => {
  const library = getLibrary();
  const unread = savedPapers(library).filter((slug) => !stated(library, slug, 'read')).length;
  place?.replaceChildren(...(unread > 0 ? [`${unread}`, unit] : []));
});

/** Marks the papers near this one that are read; each stands as a link to its page. The style shows the words. */
const near = [...document.querySelectorAll<HTMLAnchorElement>('.neighbours li > a')];

watchLibrary(() => {
  for (const link of near) {
    const slug = link.pathname.split('/').at(-2) ?? '';
    if (stated(getLibrary(), slug, 'read')) link.dataset['read'] = neighbourRead;
    else delete link.dataset['read'];
  }
});

/** The reading list as every page has it: buttons, keys, the count in the header. */
const onPaper = (act: (paper: ShownPaper) => void) => () => {
  const paper = currentPaper();
  if (paper) act(paper);
  else if (document.querySelector('li[data-paper]')) tell(paperKeyNone, 'final');
};

addShortcuts([
  { keys: 's', name: 'paperKeySave', group: 'Paper', run: onPaper(toggleSaved) },
  { keys: 'x', name: 'paperKeyRead', group: 'Paper', run: onPaper(toggleRead) },
  { keys: 'u', name: 'paperKeyUndo', group: 'Paper', run: undoAndTell },
]);
