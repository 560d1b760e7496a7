import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/node/files-below.ts';

/** The files of a folder by path, each by its size in bytes and a hash of what is in it. */
export type Snapshot = ReadonlyMap<string, { bytes: number; hash: string }>;

export function takeSnapshot(folder: string): Snapshot {
  return new Map(
    filesBelow(folder).map((path) => {
      const content = readFileSync(join(folder, path));
      return [
        path,
        { bytes: content.length, hash: createHash('sha1').update(content).digest('hex') },
      ];
    }),
  );
}

/** How many bytes all files have together. */
export function bytesOf(files: Snapshot): number {
  return files.values().reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What must be sent to a host that has the files of before, for it to have those of after. */
export type FileChanges = {
  /** Files that were added, altered or removed. */
  files: number;
  /** Bytes of those that were added or altered. */
  bytes: number;
  /** Pages of papers that were added. */
  newPages: number;
  /** Pages of papers that were there before and were altered or removed. */
  olderPages: number;
};

export function changesOf(before: Snapshot, after: Snapshot): FileChanges {
  const sent = [...after].filter(([path, { hash }]) => before.get(path)?.hash !== hash);
  const removed = before
    .keys()
    .filter((path) => !after.has(path))
    .toArray();
  const pages = [...sent.map(([path]) => path), ...removed].filter((path) =>
    isPaperPage.test(path),
  );
  const olderPages = pages.filter((path) => before.has(path)).length;
  return {
    files: sent.length + removed.length,
    bytes: sent.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    newPages: pages.length - olderPages,
    olderPages,
  };
}

const isPaperPage = /^papers\/[^/]+\/index\.html$/;
