import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

/** The folder of Offprint's sources. */
export const sources = fileURLToPath(new URL('../', import.meta.url));

/**
 * A text that changes with any of these files, with those below these folders but tests and fixtures, and with `said`:
 * what programs made under another version is not to be trusted. Paths that lead nowhere count as such.
 */
export function versionOf(paths: readonly string[], said = ''): string {
  const hash = createHash('sha256').update(said);
  for (const path of paths)
    for (const name of namesAt(path)) {
      const bytes = readFileSync(join(path, name));
      hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
    }
  return hash.digest('base64url').slice(0, 22);
}

/** The names of the files below a folder, or the empty one of a file. */
function namesAt(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [''];
  return filesBelow(path).filter((name) => !/(^|\/)fixtures\/|\.test\./.test(name));
}
