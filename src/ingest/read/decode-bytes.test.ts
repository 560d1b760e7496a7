import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBytes, splitLines } from './decode-bytes.ts';

const refused: [bytes: number[], line: number, actual: string][] = [
  [[0x41, 0x0a, 0x00], 2, 'byte 00 at offset 2'],
  [[0x41, 0x0a, 0x0a, 0xe9, 0x41], 3, 'byte E9 at offset 3'],
  [[0xc3, 0xa9, 0xff], 1, 'byte FF at offset 2'],
  [[0x41, 0xc3], 1, 'byte C3 at offset 1'],
  [[0xff, 0xfe, 0x41, 0x00], 1, 'bytes FF FE or FE FF at offset 0'],
];

test('bytes that are no UTF-8 text are refused with their place', () => {
  for (const [bytes, line, actual] of refused) {
    const { text, diagnostic } = decodeBytes('a.txt', Uint8Array.from(bytes));
    assert.equal(text, null);
    assert.deepEqual([diagnostic?.line, diagnostic?.actual], [line, actual]);
  }
});

test('UTF-8 is read, with or without a byte order mark', () => {
  assert.equal(
    decodeBytes('a.txt', new TextEncoder().encode('Rayleigh–Bénard')).text,
    'Rayleigh–Bénard',
  );
  assert.equal(decodeBytes('a.txt', Uint8Array.from([0xef, 0xbb, 0xbf, 0x41])).text, 'A');
});

const pairs: [text: string, lines: string[]][] = [
  ['', []],
  ['a', ['a']],
  ['a\nb\n', ['a', 'b']],
  ['a\r\n\r\nb', ['a', '', 'b']],
  ['a\rb\r', ['a', 'b']],
  ['\ufeffa\n\u00a0\n', ['a', '']],
  ['\ta\u00a0 b \n', ['a b']],
  ['a\u0007\n\f\n', ['a\u0007', '\f']],
];

test('lines are cut at every kind of line end and cleaned of white space', () => {
  for (const [text, lines] of pairs) {
    assert.deepEqual(
      splitLines(text),
      lines.map((line, index) => ({ number: index + 1, text: line })),
    );
  }
});
