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
  return new BroadcastChannel(`offprint:${base}`);
}

/** Runs something while nobody else changes what is kept; null where somebody does. */
export async function aloneAt<T>(base: string, run: () => Promise<T>): Promise<T | null> {
  return await navigator.locks.request(`offprint:${base}`, { ifAvailable: true }, (lock) =>
    lock ? run() : Promise.resolve(null),
  );
}
