import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { isCompressedCopy } from '../../src/node/compressed-copy.ts';
import { filesBelow } from '../../src/node/files-below.ts';

/** Entries that an archive without the extension ZIP64 can have, which fflate does not write. */
const mostFiles = 65_535;

const deflateRawAsync = promisify(deflateRaw);

/** Files that are deflated at one time. */
const atOnce = 16;

/** Regular file, read by all and written by its owner, as Unix keeps it in the upper half of the attributes. */
const attributes = 0o100644 << 16;

/**
 * Writes the files of a folder into an archive, below one folder with the given name: sorted, and all with
 * the time of a day (YYYY-MM-DD), so that the same files give the same bytes. A few files at a time are in memory.
 * Compressed copies, which `npm run precompress` makes for servers, are left out.
 */
export async function zipFolder(
  folder: string,
  out: string,
  { name, day }: { name: string; day: string | null },
): Promise<void> {
  const files = filesBelow(folder).filter((path) => !isCompressedCopy(path));
  if (files.length > mostFiles)
    throw new Error(
      `The copy has ${files.length} files; an archive holds ${mostFiles} at most.\nWrite the folder alone with --folder DIR --no-zip and archive it with another program.`,
    );
  try {
    await pipeline(Readable.from(zipped(folder, files, name, timeOf(day))), createWriteStream(out));
  } catch (error) {
    await rm(out, { force: true });
    throw error;
  }
}

async function* zipped(folder: string, files: string[], name: string, mtime: Date) {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (let at = 0; at < files.length; at += atOnce) {
    const next = files.slice(at, at + atOnce);
    for (const deflated of await Promise.all(next.map((path) => deflate(folder, path)))) {
      addEntry(zip, { ...deflated, filename: `${name}/${deflated.path}`, mtime });
      yield* parts;
      parts = [];
    }
  }
  zip.end();
  yield* parts;
}

type Deflated = { path: string; size: number; crc: number; bytes: Uint8Array<ArrayBuffer> };

/** Node's own deflating is several times faster than any in JavaScript, and uses all cores. */
async function deflate(folder: string, path: string): Promise<Deflated> {
  const content = await readFile(join(folder, path));
  const bytes = new Uint8Array(await deflateRawAsync(content, { level: 9 }));
  return { path, size: content.length, crc: crc32(content), bytes };
}

function addEntry(
  zip: Zip,
  { bytes, ...facts }: Omit<Deflated, 'path'> & { filename: string; mtime: Date },
): void {
  const entry: ZipInputFile = { ...facts, compression: 8, os: 3, attrs: attributes };
  zip.add(entry);
  entry.ondata?.(null, bytes, true);
}

/** Archives know local time without a zone: noon of the day, wherever it is written. */
function timeOf(day: string | null): Date {
  const [year = 1980, month = 1, date = 1] = (day ?? '1980-01-01').split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
