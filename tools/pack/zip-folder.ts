import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { filesBelow } from '../../src/node/files-below.ts';
import { isCompressedCopy } from '../../src/node/media-types.ts';

/**
 * Writes the files of a folder into an archive, below one folder with the given name: sorted, and all with
 * the time of a day (YYYY-MM-DD), so that the same files give the same bytes. One file at a time is read.
 * Compressed copies, which `npm run precompress` makes for servers, are left out.
 */
export async function zipFolder(
  folder: string,
  out: string,
  { name, day }: { name: string; day: string | null },
): Promise<void> {
  const zip = new ZipFile();
  const file = createWriteStream(out);
  const written = pipeline(zip.outputStream, file);
  zip.on('error', (error) => file.destroy(error));
  // A regular file, read by all and written by its owner; without the zone of this machine.
  const facts = {
    mtime: noonOf(day),
    mode: 0o100644,
    forceDosTimestamp: true,
    compressionLevel: 9,
  };
  for (const path of filesBelow(folder).filter((file) => !isCompressedCopy(file)))
    zip.addFile(join(folder, path), `${name}/${path}`, facts);
  zip.end();
  try {
    await written;
  } catch (error) {
    await rm(out, { force: true });
    throw error;
  }
}

/** Archives know local time without a zone: noon of the day, wherever it is written. */
function noonOf(day: string | null): Date {
  const [year = 1980, month = 1, date = 1] = (day ?? '1980-01-01').split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
