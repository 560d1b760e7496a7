import { askBuild, askFiles } from './ask-server.client.ts';
import { OtherBuild } from './fetch-file.client.ts';
import { bytesOf, type FileList } from './file-list.ts';
import { keepFiles } from './keep-files.client.ts';
import {
  aloneAt,
  type KeepingMessage,
  keepingChannel,
  type Progress,
} from './keeping-channel.client.ts';
import type { KeptStore } from './kept-store.client.ts';
import { missingFiles } from './missing-files.ts';
import { noteSeen } from './note-seen.client.ts';

/** How often a site that changes meanwhile is begun anew. */
const tries = 3;

/**
 * Keeps the whole site, or brings a kept one up to date: fetches the files whose content is not in store,
 * and calls the build kept only when all are. What was fetched before an interruption stays, and so does
 * the earlier build until then. Anybody may cancel it over the channel, which also tells of the progress.
 * Gives false where somebody else is at it; throws what went wrong, an `AbortError` when cancelled.
 */
export async function keepSite(store: KeptStore): Promise<boolean> {
  const channel = keepingChannel(store.base);
  const cancelling = new AbortController();
  channel.addEventListener('message', ({ data }: MessageEvent<KeepingMessage>) => {
    if (data.type === 'cancel') cancelling.abort();
  });
  const tell = (message: KeepingMessage) => channel.postMessage(message);
  try {
    const done = await aloneAt(store.base, () =>
      keepLatest(store, cancelling.signal, (progress) => tell({ type: 'progress', progress })),
    );
    return done ?? false;
  } catch (error) {
    await giveUp(store, error);
    throw error;
  } finally {
    store.reread();
    tell({ type: 'changed' });
    channel.close();
  }
}

/** What was cancelled or has no room is not to be tried again by itself; the rest may be. */
async function giveUp({ state }: KeptStore, error: unknown): Promise<void> {
  const name = error instanceof DOMException ? error.name : '';
  if (name !== 'AbortError' && name !== 'QuotaExceededError') return;
  const wanted = await state.get('wanted');
  // Deleted first: the device may have no room for one record more.
  await state.delete('wanted');
  if (wanted) await state.set('declined', wanted).catch(console.warn);
}

type Tell = (progress: Progress) => void;

async function keepLatest(store: KeptStore, signal: AbortSignal, tell: Tell): Promise<true> {
  for (let turn = 0; turn < tries; turn++) {
    const list = await askFiles(store.base, signal);
    if (await keepBuild(store, list, signal, tell)) return true;
  }
  throw new Error('The site changed while it was being kept.');
}

/** False where the server changed to another build meanwhile. */
async function keepBuild(
  store: KeptStore,
  list: FileList,
  signal: AbortSignal,
  tell: Tell,
): Promise<boolean> {
  const { build, files } = list;
  await store.state.set(`list/${build}`, list);
  await store.state.set('wanted', { build });
  await noteSeen(store.state, build);
  const missing = missingFiles(files, await store.storedKeys());
  const progress = counter(list, missing, tell);
  try {
    await keepFiles(missing, { store, build, signal, kept: ([, , size]) => progress(size) });
  } catch (error) {
    if (error instanceof OtherBuild) return false;
    throw error;
  }
  if ((await askBuild(store.base))?.build !== build) return false;
  if (missingFiles(files, await store.storedKeys()).length > 0) return false;
  const complete = (await store.state.get('complete')) ?? [];
  await store.state.set('complete', [...new Set([...complete, build])]);
  await store.state.set('whole', { build, at: Date.now() });
  await store.state.delete('wanted');
  await store.state.delete('declined');
  return true;
}

/** Files that are there already count as done, and contents that several files share count once. */
function counter({ files }: FileList, missing: FileList['files'], tell: Tell) {
  const all = missingFiles(files, new Set());
  const progress = {
    files: all.length - missing.length,
    bytes: bytesOf(all) - bytesOf(missing),
    ofFiles: all.length,
    ofBytes: bytesOf(all),
  };
  tell(progress);
  return (size: number) => {
    progress.files += 1;
    progress.bytes += size;
    tell(progress);
  };
}
