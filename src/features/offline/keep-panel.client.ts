import { copyName } from '../../components/site-base.client.ts';
import { countOf } from '../../text/count-of.ts';
import { fileSize } from '../../text/file-size.ts';
import { askBuild } from './ask-server.client.ts';
import { dayOf } from './day-of.client.ts';
import { keepSite } from './keep-site.client.ts';
import { type KeepingMessage, keepingChannel, type Progress } from './keeping-channel.client.ts';
import { KeptStore } from './kept-store.client.ts';
import { offlineBase } from './offline-base.client.ts';
import { readPages } from './read-pages.client.ts';
import { removeKept } from './remove-kept.client.ts';
import { spaceInWords } from './space-in-words.client.ts';
import { whyNot } from './why-not.client.ts';
import { wordsFor } from './words-for.client.ts';

/** The panel with which a reader keeps the whole site, sees how far that is, and removes it. */
class KeepPanel extends HTMLElement {
  #store!: KeptStore;
  #channel!: BroadcastChannel;
  #underWay = false;

  async connectedCallback(): Promise<void> {
    // All of a copy is there; the page says so.
    if (copyName) return;
    const trouble = await whyNot(offlineBase);
    if (trouble) return this.#refuse(trouble);
    this.#store = new KeptStore(offlineBase);
    this.#channel = keepingChannel(offlineBase);
    this.#channel.addEventListener('message', ({ data }) => this.#hear(data));
    this.#button('keep').addEventListener('click', () => this.#keep());
    this.#button('cancel').addEventListener('click', () => this.#cancel());
    this.#button('remove').addEventListener('click', () => this.#remove('whole'));
    this.#button('forget').addEventListener('click', () => this.#remove('read'));
    addEventListener('online', () => this.#show());
    await this.#show();
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`The panel has no ${selector}.`);
    return found;
  }

  #button(name: string): HTMLButtonElement {
    return this.#find(`[data-${name}]`);
  }

  #say(text: string): void {
    this.#find('[data-status]').textContent = text;
  }

  #refuse(trouble: string): void {
    this.#say(trouble);
    this.#button('keep').disabled = true;
    this.#find('.keep-facts').hidden = true;
    this.#find('#kept').hidden = true;
  }

  #hear(message: KeepingMessage): void {
    if (message.type === 'progress') this.#showProgress(message.progress);
    if (message.type === 'changed') this.#ended();
  }

  async #keep(): Promise<void> {
    this.#begin();
    this.#say('Keeping the whole site. You can go on reading meanwhile.');
    // A browser may ask the reader, or decide by itself whether it keeps the site when room gets scarce.
    navigator.storage?.persist?.();
    try {
      const done = await keepSite(this.#store);
      if (done) this.#say('The whole site is kept on this device.');
    } catch (error) {
      console.warn(error);
      this.#say(wordsFor(error));
      await removeKept(this.#store, 'unfinished');
    }
    await this.#ended();
  }

  #begin(): void {
    const progress = this.#find<HTMLProgressElement>('progress');
    if (!this.#underWay) progress.removeAttribute('value');
    this.#underWay = true;
    this.#find('[data-progress]').hidden = false;
    this.#button('keep').hidden = true;
    this.#button('remove').hidden = true;
    this.#button('cancel').hidden = false;
  }

  /** Also of what another tab or the worker does. */
  #showProgress({ files, bytes, ofFiles, ofBytes }: Progress): void {
    this.#begin();
    const progress = this.#find<HTMLProgressElement>('progress');
    progress.max = ofBytes;
    progress.value = bytes;
    this.#find('[data-count]').textContent =
      `${files.toLocaleString('en')} of ${countOf(ofFiles, 'file')} · ${fileSize(bytes)} of ${fileSize(ofBytes)}`;
  }

  #cancel(): void {
    this.#channel.postMessage({ type: 'cancel' } satisfies KeepingMessage);
  }

  async #remove(what: 'whole' | 'read'): Promise<void> {
    this.#say(what === 'whole' ? 'Removing the site. This can take a while.' : 'Forgetting.');
    await removeKept(this.#store, what);
    this.#say(what === 'whole' ? 'The site was removed from this device.' : 'Forgotten.');
    await this.#ended();
    (what === 'whole' ? this.#button('keep') : this.#find('[data-status]')).focus();
  }

  async #ended(): Promise<void> {
    this.#underWay = false;
    this.#find('[data-progress]').hidden = true;
    this.#button('cancel').hidden = true;
    this.#store.reread();
    await this.#show();
  }

  async #show(): Promise<void> {
    const { state } = this.#store;
    const [whole, wanted, note] = await Promise.all([
      state.get('whole'),
      state.get('wanted'),
      askBuild(offlineBase),
    ]);
    const current = note ? whole?.build === note.build : whole !== undefined;
    const keep = this.#button('keep');
    keep.hidden = current || this.#underWay;
    keep.disabled = false;
    keep.textContent = wanted ? 'Go on' : whole ? 'Bring it up to date' : 'Keep the whole site';
    this.#button('remove').hidden = !(whole || wanted) || this.#underWay;
    this.#find('[data-size]').textContent = note
      ? `${countOf(note.files, 'file')}, ${fileSize(note.bytes)} on this device; less than that travels where the host compresses.`
      : 'The site cannot be reached now. What is kept is there without it.';
    this.#find('[data-whole]').textContent = whole
      ? `kept, last brought up to date on ${dayOf(whole.at)}${current ? '' : '; the site has changed since'}`
      : wanted
        ? 'begun, but not complete'
        : 'not kept';
    const pages = (await readPages(this.#store)).length;
    this.#find('[data-read]').textContent = pages === 0 ? 'none' : countOf(pages, 'page');
    this.#button('forget').hidden = pages === 0;
    this.#find('[data-space]').textContent = await spaceInWords();
  }
}
customElements.define('keep-site', KeepPanel);
