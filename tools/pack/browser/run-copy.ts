import { type PackedFile, scriptOfFile } from '../packed-files.ts';

/**
 * The first script of each page of a packed copy: it stands in for what browsers do not do with files. They
 * load no modules from files and fetch nothing from them, so each module is a classic script that defines
 * itself here once it has come, and what pages fetch comes in scripts that hold it.
 */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;

/** What a module gives to others. */
type Exports = Record<string, unknown>;

/** The body of a module in CommonJS form; `meta` stands for `import.meta`. */
type Body = (exports: Exports, need: (name: string) => Exports, meta: { url: string }) => void;

/** Modules by their paths in the folder: those that have run, and those that were asked for. */
const done = new Map<string, Exports>();
const coming = new Map<string, PromiseWithResolvers<Exports>>();

/** Called by the script of a module: runs it at once where the modules that it needs have run, else after them. */
async function define(name: string, needs: readonly string[], body: Body): Promise<void> {
  if (done.has(name)) return;
  const missing = needs.filter((need) => !done.has(need));
  try {
    if (missing.length > 0) await Promise.all(missing.map(load));
    run(name, body);
  } catch (error) {
    coming.get(name)?.reject(error);
    throw error;
  }
}

function run(name: string, body: Body): void {
  if (done.has(name)) return;
  const exports: Exports = {};
  done.set(name, exports);
  body(exports, (need) => done.get(need) ?? {}, { url: root + name });
  coming.get(name)?.resolve(exports);
}

/** What `import()` does for a module named by its path in the folder. */
async function load(name: string): Promise<Exports> {
  const exports = done.get(name);
  if (exports) return exports;
  const asked = coming.get(name);
  if (asked) return asked.promise;
  const asking = Promise.withResolvers<Exports>();
  coming.set(name, asking);
  loadScript(root + name).catch((error) => {
    coming.delete(name);
    asking.reject(error);
  });
  return asking.promise;
}

/** Runs a classic script of the copy; rejects where there is none at the address. */
function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
    document.head.append(script);
  });
}

/** Files that pages fetch, by their paths in the folder, and the scripts that hold them. */
const files = new Map<string, PackedFile>();
const scripts = new Map<string, Promise<void>>();

const types: Record<string, string> = {
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Answers as a server would: with the file, or with status 404. */
async function readFile(path: string): Promise<Response> {
  if (!files.has(path)) {
    const script = scriptOfFile(path);
    const loading = scripts.get(script) ?? loadScript(root + script).catch(() => {});
    scripts.set(script, loading);
    await loading;
  }
  const file = files.get(path);
  if (!file) return new Response(null, { status: 404, statusText: 'Not in this copy' });
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(bodyOf(file), { headers: { 'Content-Type': type } });
}

function bodyOf(file: PackedFile): string | Uint8Array<ArrayBuffer> {
  if ('text' in file) return file.text;
  return Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
}

const fetchElsewhere = self.fetch;
self.fetch = (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const [bare = ''] = address.href.split(/[?#]/);
  return bare.startsWith(root)
    ? readFile(decodeURIComponent(bare.slice(root.length)))
    : fetchElsewhere(input, init);
};

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

document.addEventListener('DOMContentLoaded', () => inlinePictures());

/** What the scripts of the copy call; `npm run pack` writes those calls. */
const calls = {
  define,
  load,
  /** `import()` of an address that is made while the page runs. */
  loadAddress: (address: string) =>
    load(new URL(address, document.baseURI).href.slice(root.length)),
  files: (some: Record<string, PackedFile>) => {
    for (const [path, file] of Object.entries(some)) files.set(path, file);
  },
};
Object.assign(self, { siteCopy: calls });
