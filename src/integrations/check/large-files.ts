import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileSize } from '../../text/file-size.ts';

const shown = 8;

/** Which files of a built site are over a limit in bytes, the largest first, and what to do; null where none is. */
export function largeFiles(out: string, paths: Iterable<string>, limit: number): string | null {
  const large = [...paths]
    .map((path) => ({ path, bytes: statSync(join(out, path)).size }))
    .filter(({ bytes }) => bytes > limit)
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  if (large.length === 0) return null;
  const rest = large.length - shown;
  return [
    `  Files of more than ${fileSize(limit)} (largestFile in src/site.config.ts):`,
    ...large
      .slice(0, shown)
      .map(({ path, bytes }) => `    ${fileSize(bytes).padStart(9)}  ${path}`),
    ...(rest > 0 ? [`    … and ${rest} more.`] : []),
    '  The files of papers are split by year; these are not. Ask how large a file your host takes; a server',
    '  of your own takes any: see docs/deploy.',
  ].join('\n');
}
