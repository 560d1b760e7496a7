import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

const source = fileURLToPath(new URL('../', import.meta.url));

/**
 * A text that changes with any of Offprint's programs, with the packages that the working directory locks, and with
 * `more`: what programs made under another version is not to be trusted.
 */
export function programVersion(...more: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(more));
  const programs = filesBelow(source).filter((name) => !/(^|\/)fixtures\/|\.test\./.test(name));
  const files = [...programs.map((name) => join(source, name)), 'package-lock.json'];
  for (const file of files.filter((name) => existsSync(name)))
    hash.update(file).update(readFileSync(file));
  return hash.digest('base64url').slice(0, 22);
}
