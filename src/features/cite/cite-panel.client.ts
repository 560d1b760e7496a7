import { copyText } from '../../components/copy-text.client.ts';
import { element } from '../../components/element.client.ts';
import { addShortcuts } from '../../components/shortcuts.client.ts';
import {
  citeCopied,
  citeCopy,
  citeNotCopied,
  citeText,
  citeTextCopied,
  citeTextNotCopied,
  citeTextSelected,
  citeTextToCopy,
  citeWhat,
} from '../../texts/texts.ts';

const confirmedFor = 2000;

/** Adds to each row of the citations of a paper a button that copies it, and opens them by a key. */
class CitePanel extends HTMLElement {
  #status = element('p', { class: 'sr-only', role: 'status' });

  connectedCallback(): void {
    this.append(this.#status);
    for (const row of this.querySelectorAll<HTMLElement>('.cite-row')) this.#addCopy(row);
    const details = this.querySelector('details');
    if (details) addCiteShortcut(details);
  }

  #addCopy(row: HTMLElement): void {
    const name = row.querySelector('span')?.textContent ?? citeText;
    const word = document.createTextNode(citeCopy);
    const what = element('span', { class: 'sr-only' }, citeWhat(name));
    const button = element('button', { type: 'button', class: 'button' }, word, what);
    button.addEventListener('click', () => this.#copy(row, word, name));
    row.firstElementChild?.after(button);
  }

  async #copy(row: HTMLElement, word: Text, name: string): Promise<void> {
    const coming = textOf(row);
    const copied = await copyText(coming);
    const text = copied ? '' : await coming.catch(() => '');
    if (text) showSelected(row, text);
    const failed = text ? citeTextSelected : citeTextNotCopied;
    this.#say(copied ? citeTextCopied(name) : failed(name));
    word.data = copied ? citeCopied : citeNotCopied;
    setTimeout(() => {
      word.data = citeCopy;
      this.#say('');
    }, confirmedFor);
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

/** The text that a row stands for: that of its file, or what it shows. */
async function textOf(row: HTMLElement): Promise<string> {
  const address = row.querySelector('a')?.href;
  if (!address) return row.querySelector('p')?.textContent ?? '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Where the clipboard is closed, the text stands below its row, selected. */
function showSelected(row: HTMLElement, text: string): void {
  const area = row.querySelector('textarea') ?? document.createElement('textarea');
  area.readOnly = true;
  area.rows = 6;
  area.setAttribute('aria-label', citeTextToCopy);
  area.value = text;
  row.append(area);
  area.select();
}

function addCiteShortcut(details: HTMLDetailsElement): void {
  addShortcuts([
    {
      keys: 'c',
      name: 'citeKey',
      group: 'Paper',
      run: () => {
        details.open = !details.open;
        details.querySelector('summary')?.focus();
      },
    },
  ]);
}

customElements.define('cite-panel', CitePanel);
