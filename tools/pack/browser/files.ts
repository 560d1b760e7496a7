import { type PackedFile, scriptOfFile } from '../packed-files.ts';
import { loadScript } from './load-script.ts';

const types: Record<string, string> = {
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The files of a packed copy that pages fetch, by their paths in its folder. */
export class Files {
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
