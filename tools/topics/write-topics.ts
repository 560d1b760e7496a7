import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where proposed topics go: the folder `out`, else `topics` beside the first folder of dumps, or where that holds
 * topics already `topics.proposed` beside it. Throws where the folder has topics: nothing is overwritten.
 */
export function topicsFolder([dumps = '']: readonly string[], out?: string): string {
  const own = join(dirname(dumps), 'topics');
  const folder = out ?? (holdsTopics(own) ? `${own}.proposed` : own);
  if (!holdsTopics(folder)) return folder;
  throw new Error(
    `${folder} holds topics already, and they stay as they are.\nName another folder with --out, or move them away.`,
  );
}

function holdsTopics(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.md'));
}

/** Writes new files (text by name) into a folder, which is made; a file that is there is an error. */
export function writeTopics(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text, { flag: 'wx' });
}
