import type { Dump } from '../../model/dump.ts';
import { toPlain } from '../../text/rich-text.ts';
import type { CleanDump } from '../merge/clean-dump.ts';
import { repair, repairTitle } from './repair.ts';

/** The dump with its titles and texts repaired; titles become plain Unicode. */
export function repairDump(dump: Dump): CleanDump {
  const entries = dump.entries.map((entry) => ({
    title: toPlain(repairTitle(entry.title)),
    text: entry.text.map((paragraph) => repair(paragraph, entry.title)),
    line: entry.line,
  }));
  return { ...dump, entries };
}
