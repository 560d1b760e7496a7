import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { palette, type Rgb } from './palette.ts';

const compress = promisify(deflate);
/** The nearest colour of the palette for each colour of five bits a channel. */
const table = Uint8Array.from({ length: 1 << 15 }, (_, bits) => {
  const channel = (given: number) => Math.round(((given & 0x1f) * 255) / 31);
  return nearestOf([channel(bits >> 10), channel(bits >> 5), channel(bits)]);
});
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of four bits a pixel, in the nearest colours of the palette: a tenth of the full one. The pixels
 * are RGBA, an even number of them in a row; they are read before the promise is given, and may change
 * then.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  const rows = indexRows(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return compress(rows).then((data) =>
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Rows of two pixels a byte, each after the number of its filter, which is none. */
function indexRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const rows = Buffer.alloc((1 + width / 2) * height);
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y++) {
    rows[to++] = 0;
    for (let x = 0; x < width; x += 2, from += 8) {
      const left = table[fiveBits(view.getUint32(from))] ?? 0;
      const right = table[fiveBits(view.getUint32(from + 4))] ?? 0;
      rows[to++] = (left << 4) | right;
    }
  }
  return rows;
}

/** The upper five bits of red, green and blue of a pixel. */
function fiveBits(rgba: number): number {
  return ((rgba >>> 17) & 0x7c00) | ((rgba >>> 14) & 0x3e0) | ((rgba >>> 11) & 0x1f);
}

function nearestOf([red, green, blue]: Rgb): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
