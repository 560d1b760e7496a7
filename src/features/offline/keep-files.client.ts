import { fetchFile } from './fetch-file.client.ts';
import type { OfflineFile } from './file-list.ts';
import type { KeptStore } from './kept-store.client.ts';

/** Files that are fetched at one time: few, so that what the reader asks for does not wait. */
const atOnce = 6;

export type KeepingFiles = {
  store: KeptStore;
  build: string;
  signal: AbortSignal;
  /** Told of each file that is in store now. */
  kept?: (file: OfflineFile) => void;
};

/** Puts files of a build into store. The first that fails ends it; those before stay. */
export async function keepFiles(
  files: readonly OfflineFile[],
  { store, build, signal, kept }: KeepingFiles,
): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      either.throwIfAborted();
      await store.putFile(file, await fetchFile(store.base, build, file, either));
      kept?.(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    failed.abort(error);
    throw error;
  }
}
