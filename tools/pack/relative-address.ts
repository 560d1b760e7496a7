import { posix } from 'node:path';

/**
 * The address by which a page of a folder reaches one of its files: `relativeAddress('a/b/index.html',
 * 'c/index.html')` is `../../c/index.html`. Both are paths in the folder, as they stand on the disk.
 */
export function relativeAddress(page: string, file: string): string {
  const path = posix.relative(posix.dirname(`/${page}`), `/${file}`);
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The address by which a page reaches a folder, `./` or `../../c/`. */
export function relativeFolder(page: string, folder: string): string {
  const path = posix.relative(posix.dirname(`/${page}`), `/${folder}`);
  return path ? `${path}/` : './';
}
