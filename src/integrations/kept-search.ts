import { createHash } from 'node:crypto';
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
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { SearchFile } from '../search/index/build-search.ts';
import type { KeepYear } from '../search/index/build-years.ts';

/** What makes the files of a search out of papers, beside this file's room. */
const programs = ['../search/', '../text/', '../../package-lock.json'];

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

/** Changes with the programs that read texts and make searches, and with the packages. */
export function searchVersion(): string {
  const hash = createHash('sha256');
  for (const path of programs.flatMap(filesAt)) hash.update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 12);
}

function filesAt(path: string): string[] {
  const file = fileURLToPath(new URL(path, import.meta.url));
  if (!path.endsWith('/')) return existsSync(file) ? [file] : [];
  return readdirSync(file, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.includes('.test.'))
    .sort()
    .map((name) => join(file, name));
}
