/** A file of a build: its path on the site (`/papers/x/` for its `index.html`), hash and size in bytes. */
export type OfflineFile = readonly [path: string, hash: string, size: number];

/** All files of a build that can be kept, sorted by path: `/offline-files.json`. */
export type FileList = { build: string; files: readonly OfflineFile[] };

/** What a browser asks for to know which build stands on the server: `/offline-build.json`. */
export type BuildNote = {
  /** Made from all files of the list, so that it changes with any of them. */
  build: string;
  /** How many files the list has, and their bytes. */
  files: number;
  bytes: number;
  /** What every browser keeps of the build. */
  shell: readonly OfflineFile[];
};

/** Paths of the two lists and of the worker, relative to the base path. */
export const offlinePaths = {
  worker: '/sw.js',
  note: '/offline-build.json',
  list: '/offline-files.json',
} as const;

/** The name under which a file is stored: files of one content and one type are stored once. */
export function storeKey([path, hash]: OfflineFile): string {
  return hash + (path.endsWith('/') ? '.html' : (/\.\w+$/.exec(path)?.[0] ?? ''));
}

/** The bytes of some files. */
export function bytesOf(files: Iterable<OfflineFile>): number {
  let sum = 0;
  for (const [, , size] of files) sum += size;
  return sum;
}
