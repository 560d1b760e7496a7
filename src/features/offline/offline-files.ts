/** A file of a build: its path on the site (`/papers/x/` for its `index.html`), hash and size in bytes. */
export type OfflineFile = readonly [path: string, hash: string, size: number];

/** Files of a build that can be kept, sorted by path: `/offline-files.json`. */
export type FileList = {
  build: string;
  files: readonly OfflineFile[];
  /** Where to find the files of the years that are over, which rest; absent where there are none. */
  years?: readonly YearList[];
};

/** The list of the files of a year that is over: a file of JSON, with the hash of its text. */
export type YearList = { path: string; hash: string; files: number; bytes: number };

/** What the first line of the worker says of its build. */
export type OfflineBuild = {
  /** Made from all files of the list, so that the worker changes with any of them. */
  build: string;
  /** How many files the list has, and their bytes. */
  files: number;
  bytes: number;
  /** Paths of what every browser keeps. */
  shell: readonly string[];
};

/** Paths of the worker and the lists, relative to the base path. */
export const offlinePaths = {
  worker: '/sw.js',
  list: '/offline-files.json',
  year: (year: string) => `/offline-${year}.json`,
} as const;

/** The first line of the worker of a build. */
export function workerHead(build: OfflineBuild): string {
  return `self.siteBuild=${JSON.stringify(build)};\n`;
}

/** The build of a worker, from its text; null where the text is something else. */
export function buildOfWorker(text: string): OfflineBuild | null {
  const [, json] = /^self\.siteBuild=(\{.*\});\n/.exec(text) ?? [];
  return json ? JSON.parse(json) : null;
}

/** The name under which a file is stored: files of one content and one type are stored once. */
export function storeKey([path, hash]: OfflineFile): string {
  return hash + (path.endsWith('/') ? '.html' : (/\.\w+$/.exec(path)?.[0] ?? ''));
}

/** The files of a list whose content is not in store yet, each content once. */
export function missingFiles(
  files: readonly OfflineFile[],
  stored: ReadonlySet<string>,
): OfflineFile[] {
  const known = new Set(stored);
  return files.filter((file) => known.size < known.add(storeKey(file)).size);
}

/** The bytes of some files. */
export function bytesOf(files: readonly OfflineFile[]): number {
  return files.reduce((sum, [, , size]) => sum + size, 0);
}

/** The first nine bytes of SHA-256 in base64url (RFC 4648, section 5): twelve letters, which tell apart any files of one site. */
export async function hashOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content), 0, 9);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
