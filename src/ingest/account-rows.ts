import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dump, LineAccount } from '../model/dump.ts';
import type { EntryAccount } from './merge/merge.ts';

/** What became of one dump. */
export type AccountRow = LineAccount & {
  path: string;
  entries: number;
  added: number;
  seen: number;
  diagnostics: number;
  /** Whether the dump has an error, and so gave no entries. */
  failed: boolean;
};

/** A row for each dump, those with errors included, sorted by path. */
export function accountRows(
  lines: ReadonlyMap<string, LineAccount>,
  dumps: readonly Dump[],
  entries: readonly EntryAccount[],
  diagnostics: readonly Diagnostic[],
): AccountRow[] {
  const counted = new Map(entries.map((account) => [account.path, account]));
  const read = new Map(dumps.map((dump) => [dump.path, dump]));
  return [...lines]
    .map(([path, account]) => ({
      ...account,
      path,
      entries: read.get(path)?.entries.length ?? 0,
      added: counted.get(path)?.added ?? 0,
      seen: counted.get(path)?.seen ?? 0,
      diagnostics: diagnostics.filter((diagnostic) => diagnostic.file === path).length,
      failed: !read.has(path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
