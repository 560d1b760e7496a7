import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepEdited } from './edited-files.ts';
import { linkFile } from './link-file.ts';
import { takeLock } from './lock.ts';
import { completeSwap, finishSwap, type Swap } from './swap.ts';

/** What outlives everything else there. */
const ledger = 'addresses.tsv';
/** What the ingest owns below a content folder; nothing else there is ever touched. */
const owned = ['papers', 'digests', 'relations.json', 'terms.json', 'map.json', ledger];

/** Paths that a new state would add, change and remove. */
export type Changes = { added: string[]; changed: string[]; removed: string[] };

/** How the files of a content folder differ from the wanted ones (text by path). */
export function compareContent(folder: string, wanted: Map<string, string>): Changes {
  const present = new Set(ownedFiles(folder));
  const changes: Changes = { added: [], changed: [], removed: [] };
  for (const [path, text] of wanted) {
    if (!present.has(path)) changes.added.push(path);
    else if (readFileSync(join(folder, path), 'utf8') !== text) changes.changed.push(path);
  }
  changes.removed.push(...[...present].filter((path) => !wanted.has(path)));
  return changes;
}

/**
 * Brings a content folder to the wanted files, from which it differs by `changes`, writing nothing where they stand
 * already; gives what changed. What somebody changed by hand is kept beside them first.
 */
export function updateContent(
  folder: string,
  wanted: Map<string, string>,
  changes = compareContent(folder, wanted),
): Changes {
  refuseForeign(folder);
  if (countOf(changes) === 0) return changes;
  keepEdited(folder, wanted, othersOf(changes));
  writeContent(folder, wanted, changes);
  return changes;
}

/** The paths at which something else stands than what is wanted. */
export function othersOf({ changed, removed }: Changes): string[] {
  return [...changed, ...removed];
}

/** Papers or digests without relations beside them were written by somebody else, and would be removed. */
function refuseForeign(folder: string): void {
  const files = ownedFiles(folder).filter((file) => file !== ledger);
  if (files.length === 0 || files.includes('relations.json')) return;
  throw new Error(
    `${folder} holds files that the ingest did not write, such as ${files[0]}, and would remove them.\n` +
      'Name another folder with --content, or move them away.',
  );
}

/** How many files a change concerns. */
export function countOf({ added, changed, removed }: Changes): number {
  return added.length + changed.length + removed.length;
}

/**
 * Replaces the collections of a content folder by the wanted files, of which `changes` tell; a kill leaves the old or the
 * new ones whole.
 */
export function writeContent(
  folder: string,
  wanted: Map<string, string>,
  { added, changed }: Changes = compareContent(folder, wanted),
): void {
  const swap = swapOf(folder);
  const isNew = new Set([...added, ...changed]);
  for (const name of new Set([...wanted.keys()].map(dirname)))
    mkdirSync(join(swap.staging, name), { recursive: true });
  for (const [path, text] of wanted) {
    const file = join(swap.staging, path);
    if (isNew.has(path) || !linkFile(join(folder, path), file)) writeFileSync(file, text);
  }
  completeSwap(swap);
}

/** Takes the lock of a content folder, waiting for who holds it, finishes what a kill left, and gives what lets it go. */
export async function lockContent(folder: string): Promise<() => void> {
  const release = await takeLock(join(folder, '.lock'), {
    onWait: (pid) => console.log(`Process ${pid} works on ${folder}, too: this one waits for it.`),
  });
  recoverContent(folder);
  return release;
}

/** Brings a content folder that a kill left half-way to a whole state. */
export function recoverContent(folder: string): void {
  const swap = swapOf(folder);
  if (existsSync(swap.staging)) keepEdited(folder, null, ownedFiles(folder));
  finishSwap(swap);
}

function swapOf(folder: string): Swap {
  return { folder, staging: join(folder, '.next'), names: owned };
}

function ownedFiles(folder: string): string[] {
  return owned.flatMap((name) => {
    if (name.includes('.')) return existsSync(join(folder, name)) ? [name] : [];
    if (!existsSync(join(folder, name))) return [];
    return readdirSync(join(folder, name))
      .sort()
      .map((file) => `${name}/${file}`);
  });
}
