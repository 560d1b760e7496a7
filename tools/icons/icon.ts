import { createCanvas, Path2D } from '@napi-rs/canvas';

/** The icon: the O of the wordmark, Newsreader italic 700, half of it on the highlighter, on a paper of 128 × 128. */
export const icon = {
  size: 128,
  corner: 24,
  paper: '#fcfdfe',
  ink: '#192135',
  mark: '#fcee6c',
  /** The stroke goes over the right edge, as in the wordmark. */
  stroke: { x: 60, y: 40, width: 68, height: 58 },
  letter:
    'M36.3 80.7Q36.3 92 41 97.3Q45.7 102.6 54.5 102.6Q59.8 102.6 64.7 100.5Q69.5 98.3 73.7 94.3Q77.9 90.3 81.2 85.1Q84.5 79.8 86.8 73.6Q89.2 67.4 90.4 60.7Q91.7 54 91.7 47.3Q91.7 35.9 87 30.6Q82.3 25.4 73.6 25.4Q68.2 25.4 63.3 27.6Q58.5 29.7 54.3 33.7Q50.2 37.7 46.8 42.9Q43.5 48.2 41.1 54.3Q38.8 60.5 37.5 67.3Q36.3 74 36.3 80.7ZM112.3 52.8Q112.3 62.3 109.6 71.1Q106.9 79.9 101.8 87.3Q96.7 94.8 89.5 100.3Q82.3 105.8 73.5 108.9Q64.8 112 54.6 112Q42.1 112 33.4 107.6Q24.7 103.3 20.2 95Q15.7 86.8 15.7 75.2Q15.7 65.7 18.4 56.9Q21.1 48.1 26.2 40.6Q31.3 33.2 38.5 27.6Q45.6 22.1 54.4 19.1Q63.2 16 73.4 16Q85.9 16 94.6 20.3Q103.3 24.7 107.8 32.9Q112.3 41.1 112.3 52.8Z',
} as const;

/** The icon as a file of SVG. It is a piece of white paper by lamplight too. */
export function iconSvg(): string {
  const { size, corner, paper, ink, mark, stroke, letter } = icon;
  const clip = `M${stroke.x} ${stroke.y}h${stroke.width}v${stroke.height}h-${stroke.width}z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><title>Offprint</title><rect width="${size}" height="${size}" rx="${corner}" fill="${paper}"/><path fill="${mark}" d="${clip}"/><path fill="${ink}" d="${letter}"/></svg>\n`;
}

/**
 * The icon as a square PNG: with round corners, or with paper to the edge when `whole`; `letter` makes the
 * letter and its stroke smaller.
 */
export function drawIcon(size: number, { whole = false, letter = 1 } = {}): Buffer {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.scale(size / icon.size, size / icon.size);
  context.beginPath();
  context.roundRect(0, 0, icon.size, icon.size, whole ? 0 : icon.corner);
  context.fillStyle = icon.paper;
  context.fill();
  context.clip();
  context.translate((icon.size * (1 - letter)) / 2, (icon.size * (1 - letter)) / 2);
  context.scale(letter, letter);
  const { x, y, width, height } = icon.stroke;
  context.fillStyle = icon.mark;
  context.fillRect(x, y, 2 * width, height);
  context.fillStyle = icon.ink;
  context.fill(new Path2D(icon.letter));
  return canvas.encodeSync('png');
}

/** An ICO file with one picture, a PNG of so many pixels each way. */
export function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([size, size, 0, 0], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
