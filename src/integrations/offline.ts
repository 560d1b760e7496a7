import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import {
  bytesOf,
  type FileList,
  type OfflineFile,
  offlinePaths,
  workerHead,
  type YearList,
} from '../features/offline/offline-files.ts';
import { belongsToSite, shellPages } from '../features/offline/offline-paths.ts';
import type { SiteParts } from '../model/site-parts.ts';
import { besideModule } from '../node/beside-module.ts';
import { FileHashes, shortHash } from '../node/file-hashes.ts';
import { filesBelow } from '../node/files-below.ts';

/** What is known of the files that can be kept but of those of years that are over. */
export type OpenFiles = {
  files: OfflineFile[];
  /** Paths of what every browser keeps. */
  shell: string[];
  /** The program of the worker. */
  worker: string;
};

/**
 * Writes into a built site what keeps it on a device: the service worker, and the list of the files that can
 * be kept, with one for each year that is over, `yearOf` a path; gives their number and bytes. The worker names its stores
 * as the pages of the site do: `own` is the plugin that puts the owner's settings into both; `hashes` are those of the
 * site's files, where they are kept. Nothing may be written into the site after that, but copies of its files for servers.
 */
export async function writeOfflineFiles(
  out: string,
  { yearOf, years }: SiteParts,
  own?: Plugin,
  hashes = new FileHashes(out),
): Promise<{ files: number; bytes: number }> {
  const [newest = ''] = years;
  const byYear = Map.groupBy(filesOf(out, hashes), ([path]) => yearOf(decodeURI(path)));
  const lists = years
    .slice(1)
    .reverse()
    .map((year) => writeYearList(out, year, byYear.get(year) ?? []));
  return writeOfflineList(out, await openFiles(out, byYear.get(newest) ?? [], own), lists);
}

/** Writes the list of the files of a year that is over. */
export function writeYearList(out: string, year: string, files = filesOf(out)): YearList {
  const path = offlinePaths.year(year);
  const text = JSON.stringify(files);
  writeFileSync(join(out, path), text);
  return { path, hash: shortHash(text), files: files.length, bytes: bytesOf(files) };
}

/** What the list and the worker are made of, for `writeOfflineList`. */
export async function openFiles(
  out: string,
  files = filesOf(out),
  own?: Plugin,
): Promise<OpenFiles> {
  return { files, shell: await shellOf(out, files), worker: await workerCode(own) };
}

/** Writes the list that leads to those of `years`, the oldest first, and the worker. */
export function writeOfflineList(
  out: string,
  { files, shell, worker }: OpenFiles,
  years: readonly YearList[],
): { files: number; bytes: number } {
  const lines = [...files.map((file) => file.join(' ')), ...years.map(({ hash }) => hash)];
  const build = shortHash(lines.join('\n'));
  const sum = (of: 'files' | 'bytes') => years.reduce((sum, year) => sum + year[of], 0);
  const counts = { files: files.length + sum('files'), bytes: bytesOf(files) + sum('bytes') };
  writeFileSync(join(out, offlinePaths.worker), workerHead({ build, ...counts, shell }) + worker);
  const list: FileList = { build, files, ...(years.length > 0 && { years }) };
  writeFileSync(join(out, offlinePaths.list), JSON.stringify(list));
  return counts;
}

function filesOf(out: string, hashes = new FileHashes(out)): OfflineFile[] {
  const files: OfflineFile[] = [];
  for (const name of filesBelow(out)) {
    const path = encodeURI(`/${name}`.replace(/\/index\.html$/, '/'));
    if (!belongsToSite(path)) continue;
    const { hash, size } = hashes.of(name);
    files.push([path, hash, size]);
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The pages of the shell with the scripts and styles that they name, and those that these name in turn. */
async function shellOf(out: string, files: readonly OfflineFile[]): Promise<string[]> {
  const shell = new Set(files.map(([path]) => path).filter((path) => shellPages.includes(path)));
  const code = files
    .map(([path]) => path)
    .filter((path) => /^\/_astro\/.*\.(js|css|svg)$/.test(path));
  // A set goes on with what is added to it on the way.
  for (const path of shell) {
    const text = await readFile(join(out, path.replace(/\/$/, '/index.html')), 'utf8');
    for (const one of code) if (text.includes(one.slice('/_astro/'.length))) shell.add(one);
  }
  return [...shell].sort();
}

async function workerCode(own: Plugin | undefined): Promise<string> {
  const input = besideModule(import.meta.url, '../features/offline/sw.client');
  const bundle = await rolldown({ input, platform: 'browser', plugins: [own] });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
