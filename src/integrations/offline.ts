import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import {
  bytesOf,
  type FileList,
  type OfflineFile,
  offlinePaths,
  workerHead,
} from '../features/offline/offline-files.ts';
import { belongsToSite, shellPages } from '../features/offline/offline-paths.ts';
import { besideModule } from '../node/beside-module.ts';
import { FileHashes, shortHash } from '../node/file-hashes.ts';
import { filesBelow } from '../node/files-below.ts';

/**
 * Writes into a built site what keeps it on a device: the service worker, and the list of the files that can
 * be kept; gives their number and bytes. The worker names its stores as the pages of the site do: `own` is the plugin that
 * puts the owner's settings into both, `hashes` those of the site's files, where they are kept. Nothing may be written into the site after that, but copies of its
 * files for servers.
 */
export async function writeOfflineFiles(
  out: string,
  own?: Plugin,
  hashes = new FileHashes(out),
): Promise<{ files: number; bytes: number }> {
  const files = filesOf(out, hashes);
  const lines = files.map((file) => file.join(' ')).join('\n');
  const build = shortHash(lines);
  const counts = { files: files.length, bytes: bytesOf(files) };
  const shell = await shellOf(out, files);
  const head = workerHead({ build, ...counts, shell });
  await writeFile(join(out, offlinePaths.worker), head + (await workerCode(own)));
  await writeFile(
    join(out, offlinePaths.list),
    JSON.stringify({ build, files } satisfies FileList),
  );
  return counts;
}

function filesOf(out: string, hashes: FileHashes): OfflineFile[] {
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
