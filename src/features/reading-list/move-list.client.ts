import { copyText } from '../../components/copy-text.client.ts';
import { element } from '../../components/element.client.ts';
import { saveAs } from '../../components/save-as.client.ts';
import { copyName } from '../../components/site-address.client.ts';
import {
  copyBrokenFile,
  copyBrokenLink,
  copyKnown,
  copyMerge,
  copyMerged,
  copyNewer,
  copyUnreadable,
  noticeClose,
  savedListCopiedLink,
  savedListLeave,
  savedListSavedFile,
} from '../../texts/texts.ts';
import type { Library } from './library.client.ts';
import { fromFragment, toFragment } from './library-link.client.ts';
import { readLibrary, writeLibrary } from './library-text.client.ts';
import { mergeSummary } from './merge-summary.client.ts';
import { getLibrary, mergeIn } from './store.client.ts';
import { tell } from './tell.client.ts';

/** Lets the list leave and come by a link or a file. What comes is shown first, and merged when asked to. */
export function moveList(page: HTMLElement): void {
  const question = new MergeQuestion(page, {
    merge: (library) => {
      mergeIn(library);
      forgetLink();
      tell(copyMerged);
    },
    leave: forgetLink,
  });
  const find = <Found extends HTMLElement>(selector: string) =>
    page.querySelector(selector) as Found;
  find('[data-copy-link]').addEventListener('click', () => copyLink(find('[data-link]')));
  find('[data-save-file]').addEventListener('click', saveFile);
  openLinks(question);
  openFiles(page, find<HTMLInputElement>('[data-file]'), question);
  find('[data-open-file]').addEventListener('click', () => find('[data-file]').click());
}

/** Copies the link; where the browser forbids that, shows it to be copied by hand. */
async function copyLink(byHand: HTMLElement): Promise<void> {
  const link = toFragment(getLibrary()).then((fragment) => new URL(fragment, pageAddress()).href);
  if (await copyText(link)) return tell(savedListCopiedLink, 'final');
  const field = byHand.querySelector('input');
  byHand.hidden = false;
  if (field) field.value = await link;
  field?.select();
}

/** Where the page stands for other devices: those have not the folder of a packed copy. */
function pageAddress(): string {
  const online = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return (copyName && online) || location.origin + location.pathname;
}

function saveFile(): void {
  saveAs('reading-list.json', writeLibrary(getLibrary()), 'application/json');
  tell(savedListSavedFile, 'final');
}

function openLinks(question: MergeQuestion): void {
  const open = async () => {
    const read = await fromFragment(location.hash);
    if (read) question.ask(read, 'link');
  };
  addEventListener('hashchange', open);
  open();
}

/** A link that was answered does not ask again when the page is reloaded. */
function forgetLink(): void {
  if (location.hash.startsWith('#list='))
    history.replaceState(history.state, '', location.pathname + location.search);
}

function openFiles(page: HTMLElement, field: HTMLInputElement, question: MergeQuestion): void {
  const open = async (file: File | undefined) => {
    if (file) question.ask(await readFile(file), 'file');
  };
  field.addEventListener('change', async () => {
    await open(field.files?.[0]);
    field.value = '';
  });
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  });
}

/** A file far larger than any list, or gone by now, holds none. */
async function readFile(file: File): Promise<Library | 'newer' | 'broken'> {
  if (file.size > 20_000_000) return 'broken';
  return file.text().then(readLibrary, () => 'broken');
}

type Source = 'link' | 'file';
type Answers = { merge: (library: Library) => void; leave: () => void };

/** The part of the page that shows what a link or a file would change, and asks whether to merge it. */
class MergeQuestion {
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
    this.#find('[data-leave]').textContent = asks ? savedListLeave : noticeClose;
    this.#find('h2').focus();
  }

  #heading(source: Source, asks: boolean): string {
    if (!this.#offered) return copyUnreadable(source);
    return asks ? copyMerge(source) : copyKnown(source);
  }

  #show(lines: readonly string[]): void {
    this.#find('ul').replaceChildren(...lines.map((line) => element('li', {}, line)));
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
  if (newer) return copyNewer(source);
  return source === 'link' ? copyBrokenLink : copyBrokenFile;
}
