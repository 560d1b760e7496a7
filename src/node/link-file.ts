import { linkSync } from 'node:fs';

/** Lets a file stand under another name too, without copying it; false where the file system cannot, or something stands there. */
export function linkFile(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
