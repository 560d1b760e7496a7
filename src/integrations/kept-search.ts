import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
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
