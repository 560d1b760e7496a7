import { fileURLToPath } from 'node:url';

/**
 * The path of a module beside the one at `url`, without the ending of its name: `.ts` in the sources, `.js` in the
 * package that is made of them.
 */
export function besideModule(url: string, path: string): string {
  const ending = url.replace(/\?.*$/, '').endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`${path}.${ending}`, url));
}
