import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

const source = fileURLToPath(new URL('../', import.meta.url));

/**
 * A text that changes with any of Offprint's programs, with the owner's in `src` below the folder `root` of a site and in
 * its `astro.config`, with the packages that it locks, and with `said`: what programs made under another version is not
 * to be trusted.
 */
export function programVersion(root: string, said: string): string {
  const configs = readdirSync(root).filter((name) => /^astro\.config\./.test(name));
  const files = [
    ...new Set([...programsBelow(source), ...programsBelow(join(root, 'src/'))]),
    ...[...configs, 'package-lock.json'].map((name) => join(root, name)),
  ];
  const hash = createHash('sha256').update(said);
  for (const file of files.filter((name) => existsSync(name)))
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('base64url').slice(0, 22);
}

function programsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = filesBelow(folder).filter((name) => !/(^|\/)fixtures\/|\.test\./.test(name));
  return names.map((name) => join(folder, name));
}
