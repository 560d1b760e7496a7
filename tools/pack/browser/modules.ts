import { loadScript } from './load-script.ts';

/** What a module gives to others. */
type Exports = Record<string, unknown>;

/** The body of a module in CommonJS form; `meta` stands for `import.meta`. */
type Body = (exports: Exports, need: (name: string) => Exports, meta: { url: string }) => void;

/**
 * The modules of a packed copy, by their paths in its folder: browsers load no modules from files, so
 * each is a classic script that defines itself here once it has come.
 */
export class Modules {
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
