import type { IngestResult } from '../ingest/ingest.ts';
import { recoverContent } from './content-store.ts';
import { ingestPlaces } from './ingest-places.ts';
import type { Places } from './read-input.ts';
import { accountText, diagnosticsText } from './report.ts';

/**
 * Reads and ingests, prints findings and the account, and gives the result, or null when there is
 * an error: the content must then stay as it is. A write that a kill left half-way is finished first. `quiet` leaves out the account and the notes.
 */
export async function runIngest(
  places: Places,
  { quiet = false } = {},
): Promise<IngestResult | null> {
  const start = performance.now();
  recoverContent(places.content);
  const { result, diagnostics } = await ingestPlaces(places);
  const failed = diagnostics.some((found) => found.severity === 'error');
  const shown = diagnostics.filter((found) => !quiet || found.severity !== 'note');
  if (shown.length > 0) console.error(`${diagnosticsText(shown)}\n`);
  if (!quiet || failed) console.log(`${accountText(result.accounts)}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${result.counts.papers} papers in ${result.counts.digests} digests, read in ${seconds} s.`,
  );
  return failed ? null : result;
}
