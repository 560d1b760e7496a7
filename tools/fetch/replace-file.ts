import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole: it has its old text or the new one, whenever the program ends. */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = join(dirname(path), `.${basename(path)}.partial`);
  const file = openSync(partial, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
}

/** Removes what killed runs left in a folder. */
export function removePartials(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^\..+\.partial$/.test(name)) rmSync(join(folder, name), { force: true });
}
