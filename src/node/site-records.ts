import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../model/paper.ts';

/**
 * The records of the papers of a built site, one after the other in the order of their slugs, from the files beside their
 * pages. Throws an error that says what to do where the folder holds no such site.
 */
export function* readRecords(site: string): Generator<Paper> {
  const folder = join(site, 'papers');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => isRecord.test(name)) : [];
  if (names.length === 0)
    throw new Error(
      `The folder ${site} holds no papers. Build the site with npm run build, or name its folder.`,
    );
  for (const name of names.sort()) yield JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** A slug has no dot, so `x.csl.json` is none. */
const isRecord = /^[a-z0-9-]+\.json$/;
