import { storageKey } from '../../components/storage-key.ts';
import { type FileList, storeKey } from './offline-files.ts';

/** What the device knows of what it keeps, by the names of the records. */
type Records = {
  /** The files of the build that is kept whole, and when it was, in milliseconds. */
  whole: FileList & { at: number };
  /** The build that is being fetched whole: a wish that is not fulfilled yet. */
  wanted: string;
  /** The build that was not to be fetched whole, as somebody cancelled it or there was no room. */
  declined: string;
};

const parts = ['records', 'shell', 'read', 'whole'] as const;

/**
 * The caches of a site: `records`; pages of the `shell` and what was `read`, by their paths; and the files of
 * the `whole` site, by their content. Scripts and styles of all are among what was read.
 */
type Part = (typeof parts)[number];

/** Headers that speak of the way of a response, not of its content; a cache refuses some kinds of `Vary`. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'age'];

/** Everything that the device keeps of the site under a base path, for its pages and its worker alike. */
export class KeptStore {
  readonly base: string;
  #wholeKeys: Promise<Map<string, string>> | undefined;

  constructor(base: string) {
    this.base = base;
  }

  async get<Name extends keyof Records>(name: Name): Promise<Records[Name] | undefined> {
    return (await this.#match('records', name))?.json();
  }

  async set<Name extends keyof Records>(name: Name, value: Records[Name]): Promise<void> {
    await this.put('records', name, new Response(JSON.stringify(value)));
  }

  /** Stores a response, or its body where that was read. */
  async put(part: Part, key: string, response: Response, body?: ArrayBuffer): Promise<void> {
    const headers = new Headers(response.headers);
    for (const name of ofTheWay) headers.delete(name);
    const copy = new Response(body ?? (await response.arrayBuffer()), { headers });
    const cache = await this.#open(part);
    // What is stored anew is the youngest.
    await cache.delete(address(key));
    await cache.put(address(key), copy);
  }

  /** Deletes some of a part, or all of it. */
  async delete(part: Part, keys?: Iterable<string>): Promise<void> {
    if (!keys) await caches.delete(this.#name(part));
    else for (const key of keys) await (await this.#open(part)).delete(address(key));
  }

  /** The names of what is in a part, the one that was stored first first. */
  async keys(part: Part): Promise<string[]> {
    const requests = (await caches.has(this.#name(part)))
      ? await (await this.#open(part)).keys()
      : [];
    return requests.map(({ url }) => new URL(url).pathname).map(part === 'whole' ? nameOf : String);
  }

  /** The pages that were read, by their paths, the last one first. */
  async readPages(): Promise<string[]> {
    return (await this.keys('read')).filter((path) => path.endsWith('/')).reverse();
  }

  /** The file at a path, if it is on the device. */
  async find(path: string): Promise<Response | undefined> {
    const key = (await this.wholeKeys()).get(path);
    return (
      (key && (await this.#match('whole', key))) ||
      (await this.#match('shell', path)) ||
      this.#match('read', path)
    );
  }

  /** Names in store by path, of what is kept whole. */
  wholeKeys(): Promise<Map<string, string>> {
    this.#wholeKeys ??= this.get('whole').then(
      (whole) => new Map(whole?.files.map((file) => [file[0], storeKey(file)])),
    );
    this.#wholeKeys.catch(() => this.reread());
    return this.#wholeKeys;
  }

  /** Makes the list be read anew, after somebody changed it. */
  reread(): void {
    this.#wholeKeys = undefined;
  }

  /** Deletes what an earlier version of the site kept in another way. */
  async dropOthers(): Promise<void> {
    const own = new Set<string>(parts.map((part) => this.#name(part)));
    for (const name of await caches.keys())
      if (name.startsWith(storageKey(this.base, '')) && !own.has(name)) await caches.delete(name);
  }

  #name(part: Part): string {
    return storageKey(this.base, part);
  }

  #open(part: Part): Promise<Cache> {
    return caches.open(this.#name(part));
  }

  #match(part: Part, key: string): Promise<Response | undefined> {
    return caches.match(address(key), { cacheName: this.#name(part) });
  }
}

/** A cache goes by addresses. */
function address(key: string): string {
  return key.startsWith('/') ? key : `/${key}`;
}

function nameOf(path: string): string {
  return path.slice(1);
}
