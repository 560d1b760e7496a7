import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { DumpFile } from '../../src/model/dump.ts';
import { placesOf } from '../../src/node/places.ts';
import { readInput } from '../../src/node/read-input.ts';

/**
 * What the ingest finds wrong in a dump that does not stand in its folder yet: errors and warnings. Nothing is
 * written, so that a suspicious title gets no address. Other dumps are not read, so that no title counts as gone.
 */
export async function checkDump(folder: string, file: string, text: string): Promise<Diagnostic[]> {
  const path = join(folder, file);
  const { input } = await readInput({ ...placesOf({ dumps: [folder] }), dumps: [] });
  const settings = join(folder, 'digests.yaml');
  const config = existsSync(settings)
    ? { path: settings, text: readFileSync(settings, 'utf8') }
    : null;
  const dumps: DumpFile[] = [{ path, file, bytes: new TextEncoder().encode(text) }];
  const { diagnostics } = ingest({ ...input, folders: [{ path: folder, config, dumps }] });
  return diagnostics.filter(
    ({ file, severity, rule }) =>
      file === path && severity !== 'note' && rule !== 'corrected-title',
  );
}
