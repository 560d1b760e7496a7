import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The little of CBOR (RFC 8949) that Pagefind's files need: arrays, texts and whole numbers. */

const arrayType = 4;
const textType = 3;

/** Reads the head of the array at an offset: its length, and where its first item begins. */
export function readArray(bytes: Buffer, at: number): { length: number; next: number } {
  const head = readHead(bytes, at);
  if (head.type !== arrayType)
    throw new Error(`Expected an array at byte ${at}, found type ${head.type}.`);
  return { length: head.value, next: head.next };
}

/** Reads the text at an offset, and where the next item begins. */
export function readText(bytes: Buffer, at: number): { value: string; next: number } {
  const head = readHead(bytes, at);
  if (head.type !== textType)
    throw new Error(`Expected a text at byte ${at}, found type ${head.type}.`);
  const next = head.next + head.value;
  return { value: bytes.toString('utf8', head.next, next), next };
}

/** Where the item after the one at an offset begins. */
export function skipItem(bytes: Buffer, at: number): number {
  const { type, value, next } = readHead(bytes, at);
  if (type <= 1 || type === 7) return next;
  if (type <= textType) return next + value;
  if (type !== arrayType) throw new Error(`Unexpected type ${type} at byte ${at}.`);
  let end = next;
  for (let i = 0; i < value; i++) end = skipItem(bytes, end);
  return end;
}

/** The head of an array of so many items. */
export function arrayHead(length: number): Buffer {
  return writeHead(arrayType, length);
}

/** A text as an item. */
export function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([writeHead(textType, bytes.length), bytes]);
}

function readHead(bytes: Buffer, at: number): { type: number; value: number; next: number } {
  const first = bytes.readUInt8(at);
  const type = first >> 5;
  const info = first & 31;
  if (info < 24) return { type, value: info, next: at + 1 };
  if (info > 26) throw new Error(`Unsupported length at byte ${at}.`);
  const size = 1 << (info - 24);
  return { type, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

function writeHead(type: number, value: number): Buffer {
  const kind = type << 5;
  if (value < 24) return Buffer.from([kind | value]);
  if (value < 0x100) return Buffer.from([kind | 24, value]);
  if (value < 0x10000) return Buffer.from([kind | 25, value >> 8, value & 255]);
  const head = Buffer.alloc(5);
  head.writeUInt8(kind | 26, 0);
  head.writeUInt32BE(value, 1);
  return head;
}

const signature = Buffer.from('pagefind_dcd');

/**
 * Cuts the word index of a Pagefind bundle into smaller pieces, in place. Pagefind 1.6 puts some
 * 20,000 positions into each, 26 kB, and a search loads one for every word; smaller ones let a
 * search send little. The pieces grow with the root of the corpus, as their list travels too.
 */
export async function splitChunks(bundle: string, papers: number): Promise<void> {
  const entryPath = join(bundle, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryPath, 'utf8'));
  const size = 2400 * Math.sqrt(Math.max(papers, 500) / 500);
  for (const language of Object.values<{ hash: string }>(entry.languages)) {
    const metaPath = (hash: string) => join(bundle, `pagefind.${hash}.pf_meta`);
    const meta = unpack(await readFile(metaPath(language.hash)));
    const words = await takeWords(join(bundle, 'index'));
    const chunks = await writeChunks(bundle, groupWords(words, size));
    const changed = withChunks(meta, chunks);
    await rm(metaPath(language.hash));
    language.hash = `en_${shortHash(changed, 10)}`;
    await writeFile(metaPath(language.hash), pack(changed));
  }
  await writeFile(entryPath, JSON.stringify(entry));
}

type EncodedWord = { word: string; bytes: Buffer };

/** Reads the words of all pieces, sorted, and removes the pieces. */
async function takeWords(folder: string): Promise<EncodedWord[]> {
  const words: EncodedWord[] = [];
  for (const name of (await readdir(folder)).sort()) {
    words.push(...encodedWords(unpack(await readFile(join(folder, name)))));
    await rm(join(folder, name));
  }
  return words.sort((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
}

/** A piece is `[[[word, pages, variants], …]]`. */
function encodedWords(chunk: Buffer): EncodedWord[] {
  const outer = readArray(chunk, 0);
  const list = readArray(chunk, outer.next);
  const words: EncodedWord[] = [];
  let at = list.next;
  for (let i = 0; i < list.length; i++) {
    const end = skipItem(chunk, at);
    words.push({
      word: readText(chunk, readArray(chunk, at).next).value,
      bytes: chunk.subarray(at, end),
    });
    at = end;
  }
  return words;
}

function groupWords(words: readonly EncodedWord[], size: number): EncodedWord[][] {
  const groups: EncodedWord[][] = [];
  let group: EncodedWord[] = [];
  let bytes = 0;
  for (const word of words) {
    // A frequent word gets a piece of its own, so that its neighbours need not carry it.
    if (bytes > 0 && bytes + word.bytes.length > size) {
      groups.push(group);
      group = [];
      bytes = 0;
    }
    group.push(word);
    bytes += word.bytes.length;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

type Chunk = { from: string; to: string; hash: string };

async function writeChunks(bundle: string, groups: readonly EncodedWord[][]): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for (const group of groups) {
    const bytes = Buffer.concat([
      arrayHead(1),
      arrayHead(group.length),
      ...group.map((word) => word.bytes),
    ]);
    const hash = `en_${shortHash(bytes, 16)}`;
    await writeFile(join(bundle, 'index', `${hash}.pf_index`), pack(bytes));
    chunks.push({ from: group[0]?.word ?? '', to: group.at(-1)?.word ?? '', hash });
  }
  return chunks;
}

/** The meta index is `[version, pages, chunks, filters, sorts, fields]`; its chunks are replaced. */
function withChunks(meta: Buffer, chunks: readonly Chunk[]): Buffer {
  const { next } = readArray(meta, 0);
  const start = skipItem(meta, skipItem(meta, next));
  const list = [...chunks].map(({ from, to, hash }) =>
    Buffer.concat([arrayHead(3), text(from), text(to), text(hash)]),
  );
  const end = skipItem(meta, start);
  return Buffer.concat([
    meta.subarray(0, start),
    arrayHead(chunks.length),
    ...list,
    meta.subarray(end),
  ]);
}

function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, signature.length).equals(signature)) {
    throw new Error('A file of the Pagefind bundle has another form than that of Pagefind 1.6.');
  }
  return bytes.subarray(signature.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
}

function shortHash(bytes: Buffer, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
