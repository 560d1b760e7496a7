import { copyName } from '../../components/site-address.client.ts';
import { withBase } from '../../model/address.ts';
import { countOf } from '../../text/phrases.ts';
import { fileSize } from '../../texts/file-size.ts';
import { forgetRead } from './keep-read.client.ts';
import {
  type KeepingMessage,
  keepingChannel,
  keepSite,
  type Progress,
  removeSite,
  serverBuild,
} from './keep-site.client.ts';
import { dayOf, KeptStore } from './kept-store.client.ts';
import { offlinePaths } from './offline-files.ts';

/** Milliseconds that the worker has to fetch what every page needs. */
const patience = 20_000;

/** Why this browser keeps nothing of the site, in words; null where it does, with the worker running. */
async function whyNot(base: string): Promise<string | null> {
  if (!('serviceWorker' in navigator) || !('locks' in navigator))
    return 'This browser cannot keep a site, or not at an address without https. The zip file below needs nothing of the kind.';
  try {
    await caches.has(base);
  } catch {
    return 'This browser is set to keep nothing for this site, as in a private window. Allow it to keep data, and reload this page.';
  }
  try {
    const worker = await navigator.serviceWorker.register(withBase(base, offlinePaths.worker));
    if (worker && (worker.active || (await readyInTime()))) return null;
  } catch (error) {
    console.warn(error);
  }
  return 'The part of the site that keeps pages could not be started. Reload this page while there is a network.';
}

function readyInTime(): Promise<boolean> {
  return Promise.race([
    navigator.serviceWorker.ready.then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);
}

/** What the site takes of what the browser allows, and whether the browser may take it back. */
async function spaceInWords(): Promise<string> {
  const { storage } = navigator;
  if (!storage?.estimate) return 'This browser does not say.';
  const { usage = 0, quota = 0 } = await storage.estimate();
  const lasting = await storage.persisted?.();
  const how = lasting
    ? 'The browser will not remove it by itself.'
    : 'The browser may remove it when the device runs short of room.';
  return `${fileSize(usage)} taken of ${fileSize(quota)} that the browser allows. ${how}`;
}

/** What a reader is told when the site could not be kept whole. */
function wordsFor(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'Cancelled. What was kept before stays as it was.';
  if (name === 'QuotaExceededError')
    return 'There is no room left for this site in this browser, so it is not kept whole. Make room on the device, or allow the site more, and try again.';
  return 'The network or the site failed. What came so far stays, and you can go on from there.';
}

/** The panel with which a reader keeps the whole site, sees how far that is, and removes it. */
class KeepPanel extends HTMLElement {
  #store = new KeptStore(import.meta.env.BASE_URL);
  #channel = keepingChannel(this.#store.base);
  #underWay = false;

  async connectedCallback(): Promise<void> {
    // All of a copy is there; the page says so.
    if (copyName) return;
    const trouble = await whyNot(this.#store.base);
    if (trouble) return this.#refuse(trouble);
    this.#channel.addEventListener('message', ({ data }) => this.#hear(data));
    this.#button('keep').addEventListener('click', () => this.#keep());
    this.#button('cancel').addEventListener('click', () =>
      this.#channel.postMessage('cancel' satisfies KeepingMessage),
    );
    this.#button('remove').addEventListener('click', () => this.#remove());
    this.#button('forget').addEventListener('click', () => this.#forget());
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
    if (message === 'changed') this.#end();
    else if (message !== 'cancel') this.#showProgress(message);
  }

  async #keep(): Promise<void> {
    this.#begin();
    this.#say('Keeping the whole site. You can go on reading meanwhile.');
    // A browser may ask the reader, or decide by itself whether it keeps the site when room gets scarce.
    navigator.storage?.persist?.();
    try {
      if (!(await keepSite(this.#store))) return;
      this.#say('The whole site is kept on this device.');
    } catch (error) {
      console.warn(error);
      this.#say(wordsFor(error));
    }
    await this.#end();
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

  async #remove(): Promise<void> {
    this.#say('Removing the site. This can take a while.');
    await removeSite(this.#store);
    this.#say('The site was removed from this device.');
    await this.#end();
    this.#button('keep').focus();
  }

  async #forget(): Promise<void> {
    await forgetRead(this.#store);
    this.#say('Forgotten.');
    await this.#end();
    this.#find('[data-status]').focus();
  }

  async #end(): Promise<void> {
    this.#underWay = false;
    this.#find('[data-progress]').hidden = true;
    this.#button('cancel').hidden = true;
    await this.#show();
  }

  async #show(): Promise<void> {
    const [whole, wanted, pages, server] = await Promise.all([
      this.#store.get('whole'),
      this.#store.get('wanted'),
      this.#store.readPages(),
      serverBuild(this.#store.base),
    ]);
    const current = whole !== undefined && (!server || whole.build === server.build);
    const keep = this.#button('keep');
    keep.hidden = current || this.#underWay;
    keep.disabled = false;
    keep.textContent = wanted ? 'Go on' : whole ? 'Bring it up to date' : 'Keep the whole site';
    this.#button('remove').hidden = !(whole || wanted) || this.#underWay;
    this.#find('[data-size]').textContent = server
      ? `${countOf(server.files, 'file')}, ${fileSize(server.bytes)} on this device; less than that travels where the host compresses.`
      : 'The site cannot be reached now. What is kept is there without it.';
    this.#find('[data-whole]').textContent = whole
      ? `kept, last brought up to date on ${dayOf(whole.at)}${current ? '' : '; the site has changed since'}`
      : wanted
        ? 'begun, but not complete'
        : 'not kept';
    this.#find('[data-read]').textContent =
      pages.length === 0 ? 'none' : countOf(pages.length, 'page');
    this.#button('forget').hidden = pages.length === 0;
    this.#find('[data-space]').textContent = await spaceInWords();
  }
}
customElements.define('keep-site', KeepPanel);
