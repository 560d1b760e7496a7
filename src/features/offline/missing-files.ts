import { type OfflineFile, storeKey } from './file-list.ts';

/** The files of a list whose content is not in store yet, each content once. */
export function missingFiles(
  files: readonly OfflineFile[],
  stored: ReadonlySet<string>,
): OfflineFile[] {
  const known = new Set(stored);
  return files.filter((file) => {
    const key = storeKey(file);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
