import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../rules.ts';

type Decoded = { text: string; diagnostic: null } | { text: null; diagnostic: Diagnostic };

/** Reads the bytes of the file at `path` as UTF-8; bytes that are no text give an error with their line. */
export function decodeBytes(path: string, bytes: Uint8Array): Decoded {
  if (isUtf16(bytes))
    return refuse(path, 1, 'The file is UTF-16 and not UTF-8.', 'bytes FF FE or FE FF at offset 0');
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return refuse(
      path,
      lineAt(bytes, nul),
      'The file is binary and not text: it holds a NUL byte.',
      `byte 00 at offset ${nul}`,
    );
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostic: null };
  } catch {
    const offset = firstInvalidByte(bytes);
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? 'end of file';
    return refuse(
      path,
      lineAt(bytes, offset),
      'The file is not UTF-8: a byte cannot be read as text.',
      `byte ${byte} at offset ${offset}`,
    );
  }
}

function refuse(file: string, line: number, fault: string, actual: string): Decoded {
  return { text: null, diagnostic: finding('not-utf-8-text', { file, line, fault, actual }) };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < offset; i = bytes.indexOf(10, i + 1)) line += 1;
  return line;
}

/** Offset of the first byte that begins no character of UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), { cut: true })) valid = middle;
    else invalid = middle;
  }
  while (valid > 0 && !isUtf8(bytes.subarray(0, valid), { cut: false })) valid -= 1;
  return valid;
}

/** Whether the bytes are UTF-8; with `cut` the last character may be cut off. */
function isUtf8(bytes: Uint8Array, { cut }: { cut: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}

/** One line of a dump: its 1-based number and its text, cleaned of everything that is only white space. */
export type Line = { number: number; text: string };

/**
 * Cuts a text into lines at LF, CRLF or CR. A final line end opens no further line. Byte order marks
 * go; a run of spaces of any kind (tab, non-breaking) becomes one plain space, none stays at either
 * end. Control characters stay, so that they can be reported.
 */
export function splitLines(text: string): Line[] {
  const raw = text.split(/\r?\n|\r/);
  if (raw.at(-1) === '') raw.pop();
  return raw.map((line, index) => ({ number: index + 1, text: clean(line) }));
}

function clean(line: string): string {
  const spaced = line.replaceAll('\ufeff', '').replace(/[^\S\v\f]+/g, ' ');
  return /\p{Cc}/u.test(spaced) ? spaced : spaced.replace(/[\u200b\u2060]+$/, '').trim();
}
