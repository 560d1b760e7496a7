import { storageKey } from '../../components/storage-key.ts';
import { type OfflineFile, storeKey } from './file-list.ts';
import { KeptState } from './kept-records.client.ts';

/**
 * Everything that the device keeps of the site under a base path, for its pages and its worker alike:
 * files of builds by their content, once for all builds, and for each build what was read of it by path.
 */
export class KeptStore {
  readonly base: string;
  readonly state: KeptState;
  readonly #paths = new Map<string, Promise<Map<string, string>>>();

  constructor(base: string) {
    this.base = base;
    this.state = new KeptState(base);
  }

  /** The cache of the files that lists name. */
  files(): Promise<Cache> {
    return caches.open(storageKey(this.base, 'files'));
  }

  /** The cache of what was read of a build. */
  read(build: string): Promise<Cache> {
    return caches.open(this.#readName(build));
  }

  /** The builds of which something was read. */
  async readBuilds(): Promise<string[]> {
    const prefix = this.#readName('');
    return (await caches.keys())
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  }

  async forgetRead(build: string): Promise<void> {
    await caches.delete(this.#readName(build));
  }

  /** The names of all files in store. */
  async storedKeys(): Promise<Set<string>> {
    const keys = await (await this.files()).keys();
    return new Set(keys.map(({ url }) => url.slice(url.lastIndexOf('/') + 1)));
  }

  async putFile(file: OfflineFile, response: Response): Promise<void> {
    await (await this.files()).put(fileAddress(storeKey(file)), response);
  }

  async deleteFile(key: string): Promise<void> {
    await (await this.files()).delete(fileAddress(key));
  }

  /** Names in store by path, of what is listed of a build. */
  pathsOf(build: string): Promise<Map<string, string>> {
    const known = this.#paths.get(build) ?? this.#readPaths(build);
    this.#paths.set(build, known);
    known.catch(() => this.#paths.delete(build));
    return known;
  }

  /** Makes the lists be read anew, after somebody changed them. */
  reread(): void {
    this.#paths.clear();
  }

  /** The file of a build at a path, if it is on the device. */
  async find(build: string, path: string): Promise<Response | undefined> {
    const listed = await this.findListed(build, path);
    return listed ?? caches.match(path, { cacheName: this.#readName(build) });
  }

  /** The same among what was not kept only because it was read. */
  async findListed(build: string, path: string): Promise<Response | undefined> {
    const key = (await this.pathsOf(build)).get(path);
    return key ? (await this.files()).match(fileAddress(key)) : undefined;
  }

  /** The builds in the order in which a page is looked for: the whole one, then the latest. */
  async order(): Promise<string[]> {
    const [whole, seen = []] = await Promise.all([this.state.get('whole'), this.state.get('seen')]);
    return [...new Set([...(whole ? [whole.build] : []), ...seen])];
  }

  async #readPaths(build: string): Promise<Map<string, string>> {
    const list = await this.state.get(`list/${build}`);
    const files = list?.files ?? (await this.state.get(`note/${build}`))?.shell ?? [];
    return new Map(files.map((file) => [file[0], storeKey(file)]));
  }

  #readName(build: string): string {
    return storageKey(this.base, 'read', build);
  }
}

function fileAddress(key: string): string {
  return `/${storageKey()}-file/${key}`;
}
