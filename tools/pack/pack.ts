import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { step } from '../../src/node/step.ts';
import { fileSize } from '../../src/texts/file-size.ts';
import { type BuiltSite, packName, readBuiltSite, siteName } from './built-site.ts';
import { packSite } from './pack-site.ts';
import { packYear, siteOfYear } from './pack-year.ts';
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
};

/** Writes what is asked for and prints the sizes; throws an error that says what is in the way. */
export async function packAs(options: PackOptions): Promise<void> {
  const { year } = options;
  const whole = readBuiltSite(options.siteDir);
  const site = year ? siteOfYear(whole, year) : whole;
  const name = year ? siteName(site) : packName(site);
  const zip = options.zip ? (options.out ?? `${name}.zip`) : undefined;
  const zim = options.zim === true ? `${name}.zim` : options.zim;
  for (const file of [zip, zim]) if (file) refuseExisting(file, options.force === true);
  if (options.folder) refuseFilled(options.folder);
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'offprint-pack-')));
  try {
    await step('Pack', () => (year ? packYear(site, year, folder) : packSite(site, folder)));
    if (zip)
      await step('Archive', () =>
        write(zip, () => zipFolder(folder, zip, { name, day: site.date })),
      );
    if (zim)
      await step('ZIM', () =>
        write(zim, () => writeZim(site, { folder, out: zim, name: siteName(site) })),
      );
    if (options.folder) console.log(`The copy is in ${folder}; open its index.html.`);
    if (new URL(site.origin).hostname.endsWith('.example')) console.log(noHost(site.origin));
    if (options.compare && zip) await step('Compare', () => compare(site, zip, name));
  } finally {
    if (!options.folder) await rm(folder, { recursive: true, force: true });
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
