import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSize } from '../../src/text/file-size.ts';
import { packSite } from '../pack/pack-site.ts';
import { readBuiltSite } from '../pack/site-to-pack.ts';
import { zipFolder } from '../pack/zip-folder.ts';
import { measureFirstResults } from './first-result.ts';
import { questions } from './questions.ts';

/** Packs a built site and prints how large the archive is and how soon a search answers in each way to read the site. */
export async function printCarrying(out: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
  const copy = join(work, 'copy');
  try {
    const site = readBuiltSite(out);
    await packSite(site, copy);
    const [packed, whole] = [
      await archiveSize(copy, join(work, 'copy.zip'), site.date),
      await archiveSize(out, join(work, 'site.zip'), site.date),
    ];
    console.log(
      `\nArchive that opens from a folder: ${fileSize(packed)}, ${(packed / whole).toFixed(2)} times the archived site of ${fileSize(whole)} (aim 2.5)`,
    );
    console.log('First result of a search, ms from the start of the page:');
    for (const [way, times] of await measureFirstResults({ site: out, copy })) {
      const sorted = times.toSorted((a, b) => a - b);
      const [least, median, most] = [0, Math.floor(questions.length / 2), questions.length - 1].map(
        (at) => Math.round(sorted[at] ?? Number.NaN),
      );
      console.log(`  ${way.padEnd(16)}${median} (${least}–${most})`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function archiveSize(folder: string, out: string, day: string | null): Promise<number> {
  await zipFolder(folder, out, { name: 'site', day });
  return (await stat(out)).size;
}
