import { type ShownPaper, shownPaper } from '../../components/current-paper.client.ts';
import { stated } from './library.client.ts';
import { toggleRead, toggleSaved } from './mark-paper.client.ts';
import { getLibrary, watchLibrary } from './store.client.ts';

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
    name(this.#save, saved ? 'Saved' : 'Save', saved, paper.title);
    name(this.#read, read ? 'Read' : 'Mark as read', read, paper.title);
    paper.element.toggleAttribute('data-read', read);
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
