import { storageKey } from '../../components/storage-key.ts';
import type { BuildNote, FileList } from './file-list.ts';

/** What the device knows of what it keeps, by the names of the records. */
export type KeptRecords = {
  /** The builds of which something is kept, the one that was seen last first. */
  seen: string[];
  /** The build that is kept whole, and when it was, in milliseconds. */
  whole: { build: string; at: number };
  /** The builds of which every file is in store. */
  complete: string[];
  /** A wish to keep the whole site that is not fulfilled yet: the build that is being fetched. */
  wanted: { build: string };
  [note: `note/${string}`]: BuildNote;
  [list: `list/${string}`]: FileList;
  /** The build to which the kept site was not to be brought up to date, as somebody cancelled it. */
  declined: { build: string };
  [tab: `tab/${string}`]: TabBuilds;
};

/** The build of the page in a tab, and those that gave it the data of a group. */
export type TabBuilds = { build: string; search?: string; map?: string };

/** Records as small files of a cache: pages and the worker share them, and no other storage is needed. */
export class KeptState {
  readonly #cache: Promise<Cache>;

  /** The records of the site under a base path. Storage that is refused shows when one is read. */
  constructor(base: string) {
    this.#cache = caches.open(storageKey(base, 'state'));
    this.#cache.catch(() => {});
  }

  async get<Name extends keyof KeptRecords>(name: Name): Promise<KeptRecords[Name] | undefined> {
    const found = await (await this.#cache).match(addressOf(name));
    return found?.json();
  }

  async set<Name extends keyof KeptRecords>(name: Name, value: KeptRecords[Name]): Promise<void> {
    await (await this.#cache).put(addressOf(name), new Response(JSON.stringify(value)));
  }

  async delete(name: keyof KeptRecords): Promise<void> {
    await (await this.#cache).delete(addressOf(name));
  }

  /** The names of the records that begin with a text, without it. */
  async names(prefix: 'note/' | 'list/' | 'tab/'): Promise<string[]> {
    const start = addressOf(prefix);
    return (await (await this.#cache).keys())
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.startsWith(start))
      .map((path) => decodeURIComponent(path.slice(start.length)));
  }
}

/** A cache goes by addresses; no file of the site has one of these. */
function addressOf(name: string): string {
  return `/${storageKey()}-record/${name}`;
}
