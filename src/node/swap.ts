import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Some files and folders of a folder that are replaced together. The new ones are written into `staging`, on the
 * same file system; until `completeSwap` the old ones stand, and after it the new ones. Whoever swaps
 * holds the lock of the folder. The old ones go to `outgoing`, for whoever has time to remove them, where that is named,
 * on the same file system and not there yet; else they are removed.
 */
export type Swap = {
  folder: string;
  staging: string;
  names: readonly string[];
  outgoing?: string;
};

/** Replaces the old by what stands in the staging folder, which is whole now. */
export function completeSwap(swap: Swap): void {
  writeFileSync(join(swap.staging, '.complete'), '');
  finishSwap(swap);
}

/**
 * Brings to a whole state what a kill left half-way: an incomplete staging folder is dropped, a complete one is
 * moved into place. Each step can be repeated: what was moved already is no longer in the staging folder.
 */
export function finishSwap({ folder, staging, names, outgoing }: Swap): void {
  if (!existsSync(staging)) return;
  if (existsSync(join(staging, '.complete'))) {
    const olds = join(staging, '.outgoing');
    mkdirSync(olds, { recursive: true });
    for (const name of names) {
      const next = join(staging, name);
      if (!existsSync(next)) continue;
      const old = join(olds, name);
      if (existsSync(join(folder, name)) && !existsSync(old)) renameSync(join(folder, name), old);
      renameSync(next, join(folder, name));
    }
    rmSync(join(staging, '.complete'));
    if (outgoing) tryToRename(olds, outgoing);
  }
  rmSync(staging, { recursive: true });
}

function tryToRename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // It is removed, then.
  }
}

/** Moves a folder to where none is, by copying it where that is on another file system. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
