import { posix } from 'node:path';
import { mediaTypeOf } from '../hosts/media-types.ts';

/**
 * A style sheet with what it refers to in it, as browsers refuse fonts and masks from files. `read` gives
 * the bytes of a file by its path in the site; addresses elsewhere stay.
 */
export function inlineFiles(
  css: string,
  { path, base, read }: { path: string; base: string; read: (file: string) => Buffer },
): string {
  return css.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, _, address: string) => {
    if (/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address)) return whole;
    const [plain = ''] = address.split(/[?#]/);
    const file = plain.startsWith(base)
      ? plain.slice(base.length)
      : posix.join(posix.dirname(path), plain);
    const type = mediaTypeOf(file) ?? 'application/octet-stream';
    return `url(data:${type};base64,${read(file).toString('base64')})`;
  });
}
