import { storageKey } from '../../components/storage-key.ts';
/** How far the keeping of the whole site is. */
export type Progress = { files: number; bytes: number; ofFiles: number; ofBytes: number };

/** What pages and the worker tell each other. */
export type KeepingMessage =
  | { type: 'progress'; progress: Progress }
  | { type: 'cancel' }
  /** Something else is kept than before, and nobody is at it any more. */
  | { type: 'changed' };

/** The channel of all pages of the site under a base path, and of its worker. */
export function keepingChannel(base: string): BroadcastChannel {
  return new BroadcastChannel(storageKey(base));
}

/** Milliseconds to wait for somebody who is about to end, such as a page that is being left. */
const patience = 3000;

/** Runs something while nobody else changes what is kept; null where somebody does, and goes on doing so. */
export async function aloneAt<T>(base: string, run: () => Promise<T>): Promise<T | null> {
  const waiting = AbortSignal.timeout(patience);
  let begun = false;
  try {
    return await navigator.locks.request(storageKey(base), { signal: waiting }, () => {
      begun = true;
      return run();
    });
  } catch (error) {
    if (!begun && waiting.aborted) return null;
    throw error;
  }
}
