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
