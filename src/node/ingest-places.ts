import { type IngestResult, ingest } from '../ingest/ingest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Places, readInput } from './read-input.ts';
import { unbalanced } from './report.ts';

/** Reads dumps and what goes with them, and gives the collections with all that was found wrong. */
export async function ingestPlaces(
  places: Places,
): Promise<{ result: IngestResult; diagnostics: Diagnostic[] }> {
  const { input, diagnostics } = await readInput(places);
  const result = ingest(input);
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
