import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Dump, LineAccount } from '../domain/dump.ts';
import type { EntryAccount } from './merge/merged.ts';

/** What became of one dump. */
export type AccountRow = LineAccount & {
  path: string;
  entries: number;
  added: number;
  seen: number;
  diagnostics: number;
};

/** A row for each dump, sorted by path. */
export function accountRows(
  dumps: Dump[],
  entries: EntryAccount[],
  diagnostics: Diagnostic[],
): AccountRow[] {
  return dumps
    .map((dump) => {
      const counted = entries.find((account) => account.path === dump.path);
      return {
        ...dump.account,
        path: dump.path,
        entries: dump.entries.length,
        added: counted?.added ?? 0,
        seen: counted?.seen ?? 0,
        diagnostics: diagnostics.filter((diagnostic) => diagnostic.file === dump.path).length,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
