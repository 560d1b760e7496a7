import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, as paths in it with slashes, `papers/x/index.html`, in the order of their code units. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
