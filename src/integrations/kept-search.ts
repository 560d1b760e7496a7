import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { filesBelow } from '../node/files-below.ts';
import { linkFile } from '../node/link-file.ts';
import type { SearchFile } from '../search/index/build-search.ts';
import type { KeepYear } from '../search/index/build-years.ts';

/**
 * Keeps the search of each year in a file of a folder, named by year, input and the version of the programs, and gives it
 * back for as long as these are the same.
 */
export function keeperIn(folder: string, version: string): KeepYear {
  return async (year, key, make) => {
    const name = `${year}.${key}-${version}`;
    const kept = readFiles(join(folder, name));
    if (kept) return kept;
    const made = await make();
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder).filter((one) => one.startsWith(`${year}.`)))
      rmSync(join(folder, old));
    const written = join(folder, `${name}.part`);
    writeFileSync(written, serialize(made));
    renameSync(written, join(folder, name));
    return made;
  };
}

/** The files kept at a path; null where there is none, or one that cannot be read. */
function readFiles(path: string): SearchFile[] | null {
  if (!existsSync(path)) return null;
  try {
    return deserialize(readFileSync(path)) as SearchFile[];
  } catch {
    return null;
  }
}

/** Where the files of the search of a whole site are kept, of the content of a folder. */
export function searchFolder(content: string): string {
  return join('.cache/search', encodeURIComponent(content), 'site');
}

/** Brings a folder to hold these files alone; those that are the same stay as they are, and no other is written in place. */
export function keepFilesIn(folder: string, files: readonly SearchFile[]): void {
  const wanted = new Set(files.map(({ path }) => path));
  for (const name of existsSync(folder) ? filesBelow(folder) : [])
    if (!wanted.has(name)) rmSync(join(folder, name));
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.next`, content);
    renameSync(`${file}.next`, file);
  }
}

/** Gives the files of a folder second names in another, but for those that are there; where that cannot be, copies. */
export function shareFolder(from: string, to: string): void {
  for (const name of filesBelow(from)) {
    const file = join(to, name);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (!linkFile(join(from, name), file)) copyFileSync(join(from, name), file);
  }
}
