import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { filesBelow } from '../../node/files-below.ts';
import { fileSize } from '../../text/file-size.ts';
import {
  type BuildNote,
  bytesOf,
  type FileList,
  type OfflineFile,
  offlinePaths,
} from './file-list.ts';
import { belongsToShell, belongsToSite } from './kept-paths.ts';

/**
 * Writes into a built site what keeps it on a device: the service worker, and the lists of the files that
 * it keeps. Nothing may be written into the site after that, but copies of its files for servers.
 */
export async function writeOfflineFiles(out: string): Promise<void> {
  await bundleWorker(out);
  const files = await filesOf(out);
  const build = hashOf(files.map((file) => file.join(' ')).join('\n'));
  const shell = files.filter(([path]) => belongsToShell(path));
  const note: BuildNote = { build, files: files.length, bytes: bytesOf(files), shell };
  const list: FileList = { build, files };
  await writeFile(join(out, offlinePaths.note), JSON.stringify(note));
  await writeFile(join(out, offlinePaths.list), JSON.stringify(list));
  console.log(`  ${files.length} files can be kept, ${fileSize(note.bytes)}`);
}

/** The worker does not change with the content: what changes it reads from the lists. */
async function bundleWorker(out: string): Promise<void> {
  const bundle = await rolldown({
    input: 'src/features/offline/worker/sw.client.ts',
    platform: 'browser',
  });
  await bundle.write({ file: join(out, offlinePaths.worker), format: 'iife', minify: true });
  await bundle.close();
}

async function filesOf(out: string): Promise<OfflineFile[]> {
  const files: OfflineFile[] = [];
  for (const name of filesBelow(out)) {
    const path = encodeURI(`/${name}`.replace(/\/index\.html$/, '/'));
    if (!belongsToSite(path)) continue;
    const content = await readFile(join(out, name));
    files.push([path, hashOf(content), content.length]);
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The first nine bytes of SHA-256 in base64url: twelve letters, which tell apart any files of one site. */
function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}
