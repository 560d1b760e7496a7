import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { type Host, writeHostFiles } from '../../../tools/hosts/hosts.ts';
import type { YearList } from '../../features/offline/offline-files.ts';
import { filesBelow } from '../../node/files-below.ts';
import { linkFile } from '../../node/link-file.ts';
import { step } from '../../node/step.ts';
import { fileSize } from '../../texts/file-size.ts';
import { manyFiles } from '../check/sizes.ts';
import { type OpenFiles, writeOfflineList } from '../offline.ts';
import { openOutput } from '../output.ts';
import type { PartFacts } from '../site-part.ts';
import { findJoinFaults } from './check-joined.ts';
import { type Part, readParts } from './read-parts.ts';

export type JoinOptions = {
  /** The folder of the parts, each in one of its own. */
  parts: string;
  /** Where the site goes. */
  out: string;
  host?: Host;
};

/**
 * Puts the parts of a site together in the place of an old one: their files are linked, or copied where they lie on
 * another disk, and none is read but what parts say of themselves, and pages into whose midst another part leads. Throws,
 * in words, where the parts do not fit or lead to what is not there; the old site stays then.
 */
export async function joinSite({ parts: folder, out, host }: JoinOptions): Promise<void> {
  const start = performance.now();
  const parts = readParts(folder);
  const [{ facts, lists }] = parts;
  const output = await openOutput(out, { base: facts.base, host });
  const { staging } = output;
  await step('Files', async () => {
    const linked = parts.reduce((sum, part) => sum + linkFiles(part, staging), 0);
    console.log(`  ${linked} files of ${parts.length} parts`);
  });
  await step('Offline', async () => {
    // The newest part comes first, and the list names the oldest year first.
    const years = parts.slice(1).map((part) => part.lists.offline as YearList);
    const kept = writeOfflineList(staging, lists.offline as OpenFiles, years.reverse());
    console.log(`  ${kept.files} files can be kept, ${fileSize(kept.bytes)}`);
  });
  await writeSitemap(
    staging,
    facts,
    parts.flatMap(({ lists: { pages } }) => pages),
  );
  await step('Check', () => check(staging, parts));
  if (host && !writeHostFiles(staging, host))
    throw new Error('The new site has faults, so the old one stays.');
  output.publish();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`The site is in ${output.name}, joined in ${seconds} s.`);
}

/** Gives the files of a part a second place, and their number. */
function linkFiles({ folder, files }: Part, to: string): number {
  const made = new Set<string>();
  for (const name of files) {
    const place = join(to, name);
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const from = join(folder, name);
    if (existsSync(place))
      throw new Error(`Two parts have the file of ${from}.\nBuild all parts again.`);
    // Some disks know no links, and none reaches another disk.
    if (!linkFile(from, place)) copyFileSync(from, place);
  }
  return files.length;
}

/** Writes the site map of pages by their addresses as a whole build does. */
async function writeSitemap(
  folder: string,
  { site, base }: PartFacts,
  pages: readonly string[],
): Promise<void> {
  const { hooks } = sitemap();
  const logger = { info() {}, warn: console.warn, error: console.error };
  const home = new URL(base, site).href;
  const config = { site, base, trailingSlash: 'always', build: { format: 'directory' } };
  const told = {
    dir: pathToFileURL(`${folder}/`),
    pages: pages.map((page) => ({ pathname: page.slice(home.length) })),
  };
  // The hooks take more, none of which those of the site map look at.
  for (const [name, given] of [
    ['astro:routes:resolved', { routes: [] }],
    ['astro:config:done', { config }],
    ['astro:build:done', told],
  ] as const)
    await (hooks[name] as (given: object) => unknown)?.({ ...given, logger });
}

async function check(folder: string, parts: readonly Part[]): Promise<void> {
  const files = filesBelow(folder).map((name) => `/${name}`);
  const faults = findJoinFaults(folder, files, parts);
  const many = manyFiles(files);
  if (many) console.log(many);
  if (faults) throw new Error(`${faults}\nThe new site has faults, so the old one stays.`);
}
