import { copyName } from '../../components/site-address.client.ts';
import { withBase } from '../../model/address.ts';
import { fileSize } from '../../texts/file-size.ts';
import {
  keepBegun,
  keepCancelled,
  keepDone,
  keepFailed,
  keepForbidden,
  keepForgotten,
  keepGoOn,
  keepIncomplete,
  keepKept,
  keepNoRoom,
  keepNotKept,
  keepNotStarted,
  keepProgress,
  keepReadPages,
  keepRemoved,
  keepRemoving,
  keepSize,
  keepSpace,
  keepSpaceLasting,
  keepSpacePassing,
  keepSpaceUnknown,
  keepUnable,
  keepUnreachable,
  keepUpdate,
  keepWhole,
} from '../../texts/texts.ts';
import { dayOf } from './day-of.client.ts';
import { forgetRead } from './keep-read.client.ts';
import {
  type KeepingMessage,
  keepingChannel,
  keepSite,
  type Progress,
  removeSite,
  serverBuild,
} from './keep-site.client.ts';
import { KeptStore } from './kept-store.client.ts';
import { offlinePaths } from './offline-files.ts';

/** Milliseconds that the worker has to fetch what every page needs. */
const patience = 20_000;

/** Why this browser keeps nothing of the site, in words; null where it does, with the worker running. */
async function whyNot(base: string): Promise<string | null> {
  if (!('serviceWorker' in navigator) || !('locks' in navigator)) return keepUnable;
  try {
    await caches.has(base);
  } catch {
    return keepForbidden;
  }
  try {
    const worker = await navigator.serviceWorker.register(withBase(base, offlinePaths.worker));
    if (worker && (worker.active || (await readyInTime()))) return null;
  } catch (error) {
    console.warn(error);
  }
  return keepNotStarted;
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
  if (!storage?.estimate) return keepSpaceUnknown;
  const { usage = 0, quota = 0 } = await storage.estimate();
  const lasting = await storage.persisted?.();
  const how = lasting ? keepSpaceLasting : keepSpacePassing;
  return `${keepSpace(fileSize(usage), fileSize(quota))} ${how}`;
}

/** What a reader is told when the site could not be kept whole. */
function wordsFor(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return keepCancelled;
  return name === 'QuotaExceededError' ? keepNoRoom : keepFailed;
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
    this.#say(keepBegun);
    // A browser may ask the reader, or decide by itself whether it keeps the site when room gets scarce.
    navigator.storage?.persist?.();
    try {
      if (!(await keepSite(this.#store))) return;
      this.#say(keepDone);
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
    const sizes = [fileSize(bytes), fileSize(ofBytes)] as const;
    this.#find('[data-count]').textContent = keepProgress(files, ofFiles, ...sizes);
  }

  async #remove(): Promise<void> {
    this.#say(keepRemoving);
    await removeSite(this.#store);
    this.#say(keepRemoved);
    await this.#end();
    this.#button('keep').focus();
  }

  async #forget(): Promise<void> {
    await forgetRead(this.#store);
    this.#say(keepForgotten);
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
    keep.textContent = wanted ? keepGoOn : whole ? keepUpdate : keepWhole;
    this.#button('remove').hidden = !(whole || wanted) || this.#underWay;
    this.#find('[data-size]').textContent = server
      ? keepSize(server.files, fileSize(server.bytes))
      : keepUnreachable;
    this.#find('[data-whole]').textContent = whole
      ? keepKept(dayOf(whole.at), current)
      : wanted
        ? keepIncomplete
        : keepNotKept;
    this.#find('[data-read]').textContent = keepReadPages(pages.length);
    this.#button('forget').hidden = pages.length === 0;
    this.#find('[data-space]').textContent = await spaceInWords();
  }
}
customElements.define('keep-site', KeepPanel);
