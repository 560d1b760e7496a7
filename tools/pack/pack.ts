import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { siteParts } from '../../src/model/site-parts.ts';
import { step } from '../../src/node/step.ts';
import { fileSize } from '../../src/texts/file-size.ts';
import { type BuiltSite, packName, readBuiltSite, siteName } from './built-site.ts';
import { packSite } from './pack-site.ts';
import { digestsOf, packYear, siteOfYear } from './pack-year.ts';
import { writeZim } from './write-zim.ts';
import { zipFolder } from './zip-folder.ts';

export type PackOptions = {
  siteDir: string;
  out?: string;
  folder?: string;
  /** The file, or true for one named as the archive is. */
  zim?: string | true;
  zip: boolean;
  force?: boolean;
  compare?: boolean;
  /** The year of which alone a copy is made. */
  year?: string;
  /** Whether a large site, too, is one copy. */
  whole?: boolean;
};

/** A site of more papers is cut by year, unless all are wanted in one copy. */
const mostTogether = 2000;

/** A copy to make: of the whole site, or of a year. */
type Copy = {
  site: BuiltSite;
  year: string | null;
  name: string;
  zip: string | undefined;
  zim: string | undefined;
  folder: string | undefined;
};

/**
 * Writes what is asked for and prints the sizes: of a large site of several years a copy for each, unless one is named or
 * all are wanted together. Throws an error that says what is in the way, before anything is written.
 */
export async function packAs(options: PackOptions): Promise<void> {
  const whole = readBuiltSite(options.siteDir);
  const years = options.year || options.whole ? [] : yearsApart(whole);
  const copies = years.map((year) => copyOfYear(whole, year, inYear(options, year)));
  if (copies.length === 0)
    copies.push(
      options.year ? copyOfYear(whole, options.year, options) : copyOf(whole, null, options),
    );
  for (const { zip, zim, folder } of copies) {
    for (const file of [zip, zim]) if (file) refuseExisting(file, options.force === true);
    if (folder) refuseFilled(folder);
  }
  if (years.length > 0) console.log(cutText(years));
  for (const copy of copies) await pack(copy, options);
  if (new URL(whole.origin).hostname.endsWith('.example')) console.log(noHost(whole.origin));
}

/** The years of a site, the oldest first, that are packed each on its own; none where the site is packed whole. */
function yearsApart(site: BuiltSite): string[] {
  const digests = digestsOf(site);
  const papers = new Set(digests.flatMap(({ papers }) => papers)).size;
  const { years } = siteParts(digests);
  return papers > mostTogether && years.length > 1 ? years.toReversed() : [];
}

/** The options for one year of several: each has files of its own. */
function inYear({ out, folder, zim, ...others }: PackOptions, year: string): PackOptions {
  const named = (file: string) => file.replace(/(?=\.\w+$)|$/, `-${year}`);
  return {
    ...others,
    ...(out && { out: named(out) }),
    ...(folder && { folder: join(folder, year) }),
    ...(zim && { zim: zim === true || named(zim) }),
  };
}

function copyOfYear(whole: BuiltSite, year: string, options: PackOptions): Copy {
  return copyOf(siteOfYear(whole, year), year, options);
}

function copyOf(
  site: BuiltSite,
  year: string | null,
  { out, folder, zip, zim }: PackOptions,
): Copy {
  const name = year ? siteName(site) : packName(site);
  return {
    ...{ site, year, name, folder },
    zip: zip ? (out ?? `${name}.zip`) : undefined,
    zim: zim === true ? `${name}.zim` : zim,
  };
}

function cutText(years: readonly string[]): string {
  return `The site has more than ${mostTogether.toLocaleString('en')} papers, so each of its ${years.length} years is a copy of its own, for reading, without scripts.\nWith --whole all of it is one copy, with search and map.`;
}

async function pack(
  { site, year, name, zip, zim, folder: asked }: Copy,
  { compare: compares }: PackOptions,
): Promise<void> {
  const folder = asked ?? (await mkdtemp(join(tmpdir(), 'offprint-pack-')));
  try {
    await step(year ? `Pack ${year}` : 'Pack', () =>
      year ? packYear(site, year, folder) : packSite(site, folder),
    );
    if (zip)
      await step('Archive', () =>
        write(zip, () => zipFolder(folder, zip, { name, day: site.date })),
      );
    if (zim)
      await step('ZIM', () =>
        write(zim, () => writeZim(site, { folder, out: zim, name: siteName(site) })),
      );
    if (asked) console.log(`The copy is in ${folder}; open its index.html.`);
    if (compares && zip) await step('Compare', () => compare(site, zip, name));
  } finally {
    if (!asked) await rm(folder, { recursive: true, force: true });
  }
}

function noHost(origin: string): string {
  return `The feeds, canonical links and shared reading lists of this copy lead to ${origin}, where no reader finds the site.\nBuild it with its address: npm run build -- --site https://papers.example.org`;
}

function refuseExisting(file: string, force: boolean): void {
  if (existsSync(file) && !force)
    throw new Error(`There is a file ${file} already. Replace it with --force, or name another.`);
}

function refuseFilled(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(
      `The folder ${folder} is not empty. Name another with --folder, or empty it first.`,
    );
}

async function write(out: string, run: () => Promise<void>): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  await run();
  console.log(`  ${out}: ${await sizeOf(out)}`);
}

async function compare(site: BuiltSite, zip: string, name: string): Promise<void> {
  const whole = join(await mkdtemp(join(tmpdir(), 'offprint-pack-')), 'site.zip');
  try {
    await zipFolder(site.folder, whole, { name, day: site.date });
    const ratio = (await stat(zip)).size / (await stat(whole)).size;
    console.log(
      `  the site itself, archived: ${await sizeOf(whole)}; the copy is ${ratio.toFixed(2)} times as large`,
    );
  } finally {
    await rm(dirname(whole), { recursive: true, force: true });
  }
}

async function sizeOf(file: string): Promise<string> {
  return fileSize((await stat(file)).size);
}
