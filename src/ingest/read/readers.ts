import { compact, spaced } from './pasted.ts';
import type { Reader } from './reader.ts';

/** Every form that a dump may have. The first that takes a file for its own reads it. */
export const readers: readonly Reader[] = [spaced, compact];

/** Whether a file of a folder of dumps is one, as far as its name tells. */
export function isDumpName(file: string): boolean {
  return readers.some(({ files }) => files.test(file));
}
