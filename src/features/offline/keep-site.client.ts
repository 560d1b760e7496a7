import { storageKey } from '../../components/storage-key.ts';
import { withBase } from '../../model/address.ts';
import type { KeptStore } from './kept-store.client.ts';
import {
  buildOfWorker,
  bytesOf,
  type FileList,
  hashOf,
  missingFiles,
  type OfflineBuild,
  type OfflineFile,
  offlinePaths,
  storeKey,
} from './offline-files.ts';
import { isHashed } from './offline-paths.ts';

/** How far the keeping of the whole site is. */
export type Progress = { files: number; bytes: number; ofFiles: number; ofBytes: number };

/** What pages and the worker tell each other; `changed`: what is kept is another, and nobody is at it any more. */
export type KeepingMessage = Progress | 'cancel' | 'changed';

/** The channel of all pages of the site under a base path, and of its worker. */
export function keepingChannel(base: string): BroadcastChannel {
  return new BroadcastChannel(storageKey(base));
}

/** How often a site that changes meanwhile is begun anew. */
const tries = 3;

/** Files that are fetched at one time: few, so that what the reader asks for does not wait. */
const atOnce = 6;

/** The server has another build by now, so that files of this one are no longer to be had. */
class OtherBuild extends Error {}

/** The build that stands on the server; null where that cannot be told. */
export async function serverBuild(base: string): Promise<OfflineBuild | null> {
  try {
    const response = await fetch(withBase(base, offlinePaths.worker), { cache: 'no-cache' });
    return response.ok ? buildOfWorker(await response.text()) : null;
  } catch {
    return null;
  }
}

/** Brings a site that is kept whole up to date, or goes on where keeping it was interrupted. */
export async function bringUpToDate(store: KeptStore): Promise<void> {
  const [whole, wanted] = await Promise.all([store.get('whole'), store.get('wanted')]);
  if (!(whole || wanted) || savesData()) return;
  const build = (await serverBuild(store.base))?.build;
  if (!build || build === whole?.build || build === (await store.get('declined'))) return;
  await keepSite(store);
}

/** Whether the reader asked the browser to load little; the page for it offers the update. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Keeps the whole site, or brings a kept one up to date: fetches the files whose content is not in store,
 * and calls the build kept only when all are. What was fetched before an interruption stays, and so does
 * the earlier build until then. Anybody may cancel it over the channel, which also tells of the progress.
 * Gives false where somebody else is at it; throws what went wrong, an `AbortError` when cancelled.
 */
export async function keepSite(store: KeptStore): Promise<boolean> {
  return alone(store, 'if nobody is at it', async (channel) => {
    const cancelling = new AbortController();
    channel.addEventListener('message', ({ data }: MessageEvent<KeepingMessage>) => {
      if (data === 'cancel') cancelling.abort();
    });
    try {
      await keepLatest(store, cancelling.signal, (progress) => channel.postMessage(progress));
    } catch (error) {
      await giveUp(store, error);
      throw error;
    }
  });
}

/** Removes the copy of the whole site. */
export async function removeSite(store: KeptStore): Promise<void> {
  await alone(store, 'after others', async () => {
    await store.delete('whole');
    await store.delete('records');
  });
}

/** Changes what is kept while nobody else does, and tells everybody; false where it was not to wait for others. */
function alone(
  store: KeptStore,
  when: 'after others' | 'if nobody is at it',
  change: (channel: BroadcastChannel) => Promise<void>,
): Promise<boolean> {
  const ifAvailable = when === 'if nobody is at it';
  return navigator.locks.request(storageKey(store.base), { ifAvailable }, async (lock) => {
    if (!lock) return false;
    const channel = keepingChannel(store.base);
    try {
      await change(channel);
      return true;
    } finally {
      store.reread();
      channel.postMessage('changed' satisfies KeepingMessage);
      channel.close();
    }
  });
}

/** What was cancelled or has no room is not to be tried again by itself, and its beginnings go. */
async function giveUp(store: KeptStore, error: unknown): Promise<void> {
  const name = error instanceof DOMException ? error.name : '';
  if (name !== 'AbortError' && name !== 'QuotaExceededError') return;
  const wanted = await store.get('wanted');
  // Deleted first: the device may have no room for one record more.
  await store.delete('records', ['wanted']);
  await dropBut(store, (await store.get('whole'))?.files ?? []);
  if (wanted) await store.set('declined', wanted).catch(console.warn);
}

async function dropBut(store: KeptStore, files: readonly OfflineFile[]): Promise<void> {
  const needed = new Set(files.map(storeKey));
  if (needed.size === 0) return store.delete('whole');
  await store.delete(
    'whole',
    (await store.keys('whole')).filter((key) => !needed.has(key)),
  );
}

type Tell = (progress: Progress) => void;

async function keepLatest(store: KeptStore, signal: AbortSignal, tell: Tell): Promise<void> {
  for (let turn = 0; turn < tries; turn++) {
    const url = withBase(store.base, offlinePaths.list);
    const told: FileList = await (await fetch(url, { cache: 'no-store', signal })).json();
    await store.set('wanted', told.build);
    const list = await withYears(store, told, signal);
    if (!(list && (await keepBuild(store, list, signal, tell)))) continue;
    await store.set('whole', { ...list, at: Date.now() });
    await store.delete('records', ['wanted', 'declined']);
    return dropBut(store, list.files);
  }
  throw new Error('The site changed while it was being kept.');
}

/**
 * The list with the files of years that are over in it; null where the server has another build by now. Their own lists
 * rest, so that the browser need not load again what it has of them.
 */
async function withYears(
  store: KeptStore,
  { build, files, years = [] }: FileList,
  signal: AbortSignal,
): Promise<FileList | null> {
  const all = [...files];
  for (const { path, hash } of years) {
    const response = await fetch(withBase(store.base, path), { cache: 'no-cache', signal });
    const text = await response.arrayBuffer();
    if (!response.ok || (await hashOf(text)) !== hash) return null;
    all.push(...JSON.parse(new TextDecoder().decode(text)));
  }
  return { build, files: all };
}

/** Stores the files of a build that are missing; false where the server changed to another build meanwhile. */
async function keepBuild(
  store: KeptStore,
  list: FileList,
  signal: AbortSignal,
  tell: Tell,
): Promise<boolean> {
  const missing = missingFiles(list.files, new Set(await store.keys('whole')));
  const progress = counter(list.files, missing, tell);
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const queue = missing.values();
  const work = async () => {
    for (const file of queue) {
      either.throwIfAborted();
      await keepFile(store, list.build, file, either);
      progress(file);
    }
  };
  const stop = (error: unknown) => {
    failed.abort(error);
    throw error;
  };
  // All have ended before anybody clears up after a failure.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, () => work().catch(stop)));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure?.reason instanceof OtherBuild) return false;
  if (failure) throw failure.reason;
  return (await serverBuild(store.base))?.build === list.build;
}

/** Files that are there already count as done, and contents that several files share count once. */
function counter(files: readonly OfflineFile[], missing: readonly OfflineFile[], tell: Tell) {
  const all = missingFiles(files, new Set());
  const progress = {
    files: all.length - missing.length,
    bytes: bytesOf(all) - bytesOf(missing),
    ofFiles: all.length,
    ofBytes: bytesOf(all),
  };
  tell(progress);
  return ([, , size]: OfflineFile) => {
    progress.files += 1;
    progress.bytes += size;
    tell(progress);
  };
}

/** Stores a file of a build. Some hosts add to what they send: one that comes changed is of the build, too, while the server still has that. */
async function keepFile(
  store: KeptStore,
  build: string,
  file: OfflineFile,
  signal: AbortSignal,
): Promise<void> {
  const [path, hash] = file;
  const response = await load(store, path, signal);
  const body = await response.arrayBuffer();
  const isSame = response.ok && (await hashOf(body)) === hash;
  if (!isSame && (await serverBuild(store.base))?.build !== build) throw new OtherBuild(path);
  if (!response.ok) throw new Error(`${response.status} fetching ${path}`);
  await store.put('whole', storeKey(file), response, body);
}

/** A hashed file that the device has is taken as it is; of the others the browser needs no copy of its own. */
async function load(store: KeptStore, path: string, signal: AbortSignal): Promise<Response> {
  const known = isHashed(path) ? await store.find(path) : undefined;
  const cache = isHashed(path) ? 'force-cache' : 'no-store';
  return known ?? fetch(withBase(store.base, path), { cache, signal });
}
