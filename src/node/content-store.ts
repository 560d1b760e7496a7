import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What outlives everything else there. */
const ledger = 'addresses.tsv';
/** What the ingest owns below a content folder; nothing else there is ever touched. */
const owned = ['papers', 'digests', 'relations.json', 'terms.json', 'map.json', ledger];
const staging = '.next';
const complete = '.next/complete';
const outgoing = '.next/outgoing';

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

/** Brings a content folder to the wanted files, writing nothing where they stand already; gives what changed. */
export function updateContent(folder: string, wanted: Map<string, string>): Changes {
  recoverContent(folder);
  refuseForeign(folder);
  const changes = compareContent(folder, wanted);
  if (countOf(changes) > 0) writeContent(folder, wanted);
  return changes;
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
 * Replaces the collections of a content folder by the wanted files. They are written beside, marked
 * complete, and then moved into place; after a kill, `recoverContent` drops an incomplete state and
 * finishes a complete one, so that the old or the new state stands whole.
 */
export function writeContent(folder: string, wanted: Map<string, string>): void {
  recoverContent(folder);
  for (const [path, text] of wanted) {
    const file = join(folder, staging, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, complete), '');
  moveIntoPlace(folder);
}

/** Brings a content folder that a kill left half-way to a whole state. */
export function recoverContent(folder: string): void {
  if (!existsSync(join(folder, staging))) return;
  if (existsSync(join(folder, complete))) moveIntoPlace(folder);
  else rmSync(join(folder, staging), { recursive: true });
}

/** Each step can be repeated: what was moved already is no longer in the staging folder. */
function moveIntoPlace(folder: string): void {
  mkdirSync(join(folder, outgoing), { recursive: true });
  for (const name of owned) {
    const next = join(folder, staging, name);
    if (!existsSync(next)) continue;
    const old = join(folder, outgoing, name);
    if (existsSync(join(folder, name)) && !existsSync(old)) renameSync(join(folder, name), old);
    renameSync(next, join(folder, name));
  }
  rmSync(join(folder, complete));
  rmSync(join(folder, staging), { recursive: true });
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
