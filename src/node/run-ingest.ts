import { type IngestResult, ingest } from '../ingest/ingest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { countOf } from '../text/phrases.ts';
import { type Changes, compareContent, othersOf } from './content-store.ts';
import { editFindings } from './edited-files.ts';
import { memoryFolder, readMemory, writeMemory } from './ingest-memory.ts';
import type { Places } from './places.ts';
import { readInput } from './read-input.ts';
import { accountText, diagnosticsText, unbalanced } from './report.ts';

type IngestOptions = {
  quiet?: boolean;
  strict?: boolean;
  all?: boolean;
  /** Lays out the map anew. */
  newMap?: boolean;
  /** Told what is printed of findings. */
  onFindings?: (found: Diagnostic[]) => void;
};

/**
 * Reads and ingests, prints findings and the account, and gives the result with how the content differs from it, or null
 * when there is an error: the content must then stay as it is. `quiet` leaves out the account and the notes, but for files
 * that are not read. `strict` makes warnings errors; `all` shows every finding.
 */
export async function runIngest(
  places: Places,
  {
    quiet = false,
    strict = false,
    all = false,
    newMap = false,
    onFindings = () => {},
  }: IngestOptions = {},
): Promise<(IngestResult & { changes: Changes }) | null> {
  const start = performance.now();
  const { result, diagnostics } = await ingestPlaces(places, { newMap });
  const { content } = places;
  const changes = compareContent(content, result.files);
  const edited = editFindings(content, result.files, othersOf(changes));
  const found = [...diagnostics, ...edited];
  const told = strict ? found.map(asStrict) : found;
  const failed = told.some((found) => found.severity === 'error');
  const shown = told.filter(
    ({ severity, rule }) => !quiet || severity !== 'note' || rule === 'files-not-read',
  );
  onFindings(shown);
  if (shown.length > 0) console.error(`${diagnosticsText(shown, { all })}\n`);
  if (!quiet || failed) console.log(`${accountText(result.accounts)}\n`);
  if (failed) return null;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${countOf(result.counts.papers, 'paper')} in ${countOf(result.counts.digests, 'digest')}, read in ${seconds} s.`,
  );
  return { ...result, changes };
}

function asStrict(found: Diagnostic): Diagnostic {
  return found.severity === 'warning' ? { ...found, severity: 'error' } : found;
}

/**
 * Reads dumps and what goes with them, and gives the collections with all that was found wrong. What is known of dumps
 * and papers from an earlier run is not found out anew.
 */
export async function ingestPlaces(
  places: Places,
  { newMap = false }: { newMap?: boolean } = {},
): Promise<{ result: IngestResult; diagnostics: Diagnostic[] }> {
  const { input, diagnostics } = await readInput(places);
  const before = { ...(input.before ?? { map: null }), newMap };
  const memory = memoryFolder(places);
  const kept = readMemory(memory);
  const result = ingest({ ...input, before, ...(kept && { kept }) });
  writeMemory(memory, kept, result.kept, places);
  const lost = unbalanced(result.accounts).map(lostLines);
  return { result, diagnostics: [...diagnostics, ...result.diagnostics, ...lost] };
}

function lostLines(row: { path: string; lines: number }): Diagnostic {
  return {
    rule: 'lines-unaccounted',
    severity: 'error',
    file: row.path,
    reason: 'Some lines of the dump were taken for nothing.',
    expected: `all ${row.lines} lines accounted for`,
    hint: 'This is a fault of Offprint: please report it with the dump.',
  };
}
