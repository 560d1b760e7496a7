import { currentPaper } from '../../components/current-paper.client.ts';
import { addShortcuts } from '../../components/shortcuts.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import { compareChoose, paperCompare, paperCompareWithThis } from '../../texts/texts.ts';
import { choiceChanged, choosePapers, chosenPapers, mostChosen } from './choice.client.ts';

/**
 * `<compare-choice>` inside an element with `data-paper` becomes a button that chooses the paper to
 * compare. On a paper's own page it holds a link to the page that compares, which the button replaces.
 */
class CompareChoice extends HTMLElement {
  #button = document.createElement('button');
  #update = () => {
    this.#button.ariaPressed = `${chosenPapers().includes(this.#slug)}`;
  };

  get #slug(): string {
    return slugAround(this);
  }

  connectedCallback(): void {
    const title = this.closest('[data-paper]')?.querySelector('h1, .item-title')?.textContent ?? '';
    this.#button.type = 'button';
    this.#button.className = this.firstElementChild?.className ?? this.#button.className;
    this.#button.textContent = compareChoose;
    this.#button.ariaLabel = `${compareChoose}: ${title.trim()}`;
    this.#button.onclick = () => toggle(this.#slug);
    this.replaceChildren(this.#button);
    this.#update();
    addEventListener(choiceChanged, this.#update);
  }

  disconnectedCallback(): void {
    removeEventListener(choiceChanged, this.#update);
  }
}

/** `<compare-near>` beside the link to another paper becomes a link that compares it with the one of the page: in each page eight such links would be a tenth of it. */
class CompareNear extends HTMLElement {
  connectedCallback(): void {
    const other = this.closest('li')
      ?.querySelector('a')
      ?.pathname.match(/papers\/([^/]+)/)?.[1];
    const link = document.createElement('a');
    link.href = siteAddress(paths.compare([slugAround(this), other ?? '']));
    link.ariaLabel = `${paperCompare} ${paperCompareWithThis}`;
    link.append(...this.childNodes);
    this.append(link);
  }
}

function slugAround(element: Element): string {
  return element.closest<HTMLElement>('[data-paper]')?.dataset['paper'] ?? '';
}

function toggle(slug: string): void {
  const chosen = chosenPapers();
  if (chosen.includes(slug)) choosePapers(chosen.filter((other) => other !== slug));
  else if (chosen.length < mostChosen) choosePapers([...chosen, slug]);
  showTray(!chosen.includes(slug) && chosen.length === mostChosen);
}

/** Shows what is chosen at the foot of the page; `full` when a further paper was refused. */
async function showTray(full = false): Promise<void> {
  // The page that compares shows the choice itself.
  if (document.querySelector('compare-papers')) return;
  if (chosenPapers().length === 0 && !document.querySelector('.compare-tray')) return;
  const { updateTray } = await import('./compare-tray.client.ts');
  updateTray(full);
}

customElements.define('compare-choice', CompareChoice);
customElements.define('compare-near', CompareNear);
addShortcuts([
  {
    keys: 'v',
    name: 'compareKey',
    group: 'Paper',
    run: () => {
      const paper = currentPaper();
      if (paper) toggle(paper.slug);
    },
  },
]);
// A page that comes back from the browser's cache may have missed a change.
addEventListener('pageshow', () => {
  dispatchEvent(new Event(choiceChanged));
  showTray();
});
