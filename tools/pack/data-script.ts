import { isUtf8 } from 'node:buffer';
import type { PackedFile } from './packed-files.ts';

/** The script that holds files, by their paths in the site: text stays text, all else is Base64. */
export function dataScript(files: ReadonlyMap<string, Buffer>): string {
  const packed = Object.fromEntries([...files].map(([path, bytes]) => [path, packedFile(bytes)]));
  return `offprintCopy.files(${JSON.stringify(packed)});\n`;
}

/** A text with a byte order mark would lose it on its way. */
function packedFile(bytes: Buffer): PackedFile {
  const isText = isUtf8(bytes) && !bytes.includes(0) && bytes[0] !== 0xef;
  return isText ? { text: bytes.toString('utf8') } : { base64: bytes.toString('base64') };
}
