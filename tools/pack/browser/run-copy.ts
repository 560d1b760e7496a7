import { type PackedFile, scriptOfFile } from '../packed-files.ts';

/** Runs a classic script of the copy; rejects where there is none at the address. */
function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
    script.addEventListener('load', () => script.remove());
    document.head.append(script);
  });
}

/** What a module gives to others. */
type Exports = Record<string, unknown>;

/** The body of a module in CommonJS form; `meta` stands for `import.meta`. */
type Body = (exports: Exports, need: (name: string) => Exports, meta: { url: string }) => void;

/**
 * The modules of a packed copy, by their paths in its folder: browsers load no modules from files, so
 * each is a classic script that defines itself here once it has come.
 */
class Modules {
  readonly #root: string;
  readonly #done = new Map<string, Exports>();
  readonly #coming = new Map<string, PromiseWithResolvers<Exports>>();

  /** `root` is the address of the folder, with a slash at its end. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Called by the script of a module: runs it at once where the modules that it needs have run, else after them. */
  async define(name: string, needs: readonly string[], body: Body): Promise<void> {
    if (this.#done.has(name)) return;
    const missing = needs.filter((need) => !this.#done.has(need));
    try {
      if (missing.length > 0) await Promise.all(missing.map((need) => this.load(need)));
      this.#run(name, body);
    } catch (error) {
      this.#coming.get(name)?.reject(error);
      throw error;
    }
  }

  #run(name: string, body: Body): void {
    if (this.#done.has(name)) return;
    const exports: Exports = {};
    this.#done.set(name, exports);
    body(exports, (need) => this.#done.get(need) ?? {}, { url: this.#root + name });
    this.#coming.get(name)?.resolve(exports);
  }

  /** What `import()` does for a module named by its path in the folder, or by an address relative to the page. */
  async load(name: string): Promise<Exports> {
    const done = this.#done.get(name);
    if (done) return done;
    const coming = this.#coming.get(name) ?? this.#begin(name);
    return coming.promise;
  }

  #begin(name: string): PromiseWithResolvers<Exports> {
    const coming = Promise.withResolvers<Exports>();
    this.#coming.set(name, coming);
    loadScript(this.#root + name).catch((error) => {
      this.#coming.delete(name);
      coming.reject(error);
    });
    return coming;
  }
}

const types: Record<string, string> = {
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The files of a packed copy that pages fetch, by their paths in its folder. */
class Files {
  readonly #root: string;
  readonly #known = new Map<string, PackedFile>();
  readonly #scripts = new Map<string, Promise<void>>();

  /** `root` is the address of the folder, with a slash at its end. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Called by the scripts that hold files. */
  add(files: Record<string, PackedFile>): void {
    for (const [path, file] of Object.entries(files)) this.#known.set(path, file);
  }

  /** Answers as a server would: with the file, or with status 404. */
  async read(path: string): Promise<Response> {
    if (!this.#known.has(path)) await this.#load(scriptOfFile(path));
    const file = this.#known.get(path);
    if (!file) return new Response(null, { status: 404, statusText: 'Not in this copy' });
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return new Response(bodyOf(file), { headers: { 'Content-Type': type } });
  }

  #load(script: string): Promise<void> {
    const loading = this.#scripts.get(script) ?? loadScript(this.#root + script).catch(() => {});
    this.#scripts.set(script, loading);
    return loading;
  }
}

function bodyOf(file: PackedFile): string | Uint8Array<ArrayBuffer> {
  if ('text' in file) return file.text;
  return Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
}

/** Makes `fetch` read the files of the copy from their scripts; all else is fetched as before. */
function fetchFiles(root: string, files: Files): void {
  const fetchElsewhere = self.fetch;
  self.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const path = pathIn(root, address);
    return path === null ? fetchElsewhere(input, init) : files.read(path);
  };
}

/** The path of an address in the folder, without its query; null where it is elsewhere. */
function pathIn(root: string, { href }: URL): string | null {
  const [address = ''] = href.split(/[?#]/);
  return address.startsWith(root) ? decodeURIComponent(address.slice(root.length)) : null;
}

/**
 * Brings the parts of pictures into the page that `<use>` takes from files, which browsers refuse where
 * those are on a disk; `data-from` names the file.
 */
async function inlinePictures(): Promise<void> {
  const uses = [...document.querySelectorAll<SVGUseElement>('use[data-from]')];
  for (const file of new Set(uses.map((use) => use.dataset['from'] ?? ''))) {
    const answer = await fetch(file);
    if (!answer.ok) continue;
    const picture = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
    const store = document.createElement('div');
    store.hidden = true;
    store.append(document.importNode(picture.documentElement, true));
    document.body.append(store);
  }
}

/** The first script of each page of a packed copy: it stands in for what browsers do not do with files. */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
const modules = new Modules(root);
const files = new Files(root);
fetchFiles(root, files);

/** What the scripts of the copy call; `npm run pack` writes those calls. */
const calls = {
  define: modules.define.bind(modules),
  load: modules.load.bind(modules),
  /** `import()` of an address that is made while the page runs. */
  loadAddress: (address: string) =>
    modules.load(new URL(address, document.baseURI).href.slice(root.length)),
  files: files.add.bind(files),
};
Object.assign(self, { siteCopy: calls });
document.addEventListener('DOMContentLoaded', () => inlinePictures());
