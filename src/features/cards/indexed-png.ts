import { crc32, deflateSync } from 'node:zlib';
import { palette, type Rgb } from './palette.ts';

/** The nearest colour of the palette for each colour of five bits a channel. */
const table = Uint8Array.from({ length: 1 << 15 }, (_, bits) => {
  const channel = (given: number) => Math.round(((given & 0x1f) * 255) / 31);
  return nearestOf([channel(bits >> 10), channel(bits >> 5), channel(bits)]);
});
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of four bits a pixel, in the nearest colours of the palette: a tenth of the full one. The pixels
 * are RGBA, an even number of them in a row.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = indexRows(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    // The last two levels take five times as long for two bytes of a hundred.
    chunk('IDAT', deflateSync(rows, { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Rows of two pixels a byte, each after the number of its filter, which is none. Most pixels are like those
 * before them, and need no second look.
 */
function indexRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const rows = Buffer.alloc((1 + width / 2) * height);
  let left = -1;
  let right = -1;
  let both = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    rows[to++] = 0;
    for (let x = 0; x < width; x += 2, from += 2) {
      if (colours[from] !== left || colours[from + 1] !== right) {
        left = colours[from] ?? 0;
        right = colours[from + 1] ?? 0;
        both = (indexOf(left) << 4) | indexOf(right);
      }
      rows[to++] = both;
    }
  }
  return rows;
}

/** The place in the palette of a pixel, whose red is its lowest byte. */
function indexOf(pixel: number): number {
  const bits = ((pixel & 0xf8) << 7) | ((pixel >>> 6) & 0x3e0) | ((pixel >>> 19) & 0x1f);
  return table[bits] ?? 0;
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
