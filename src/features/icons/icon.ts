import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { siteConfig } from '../../site.config.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { IconName } from './icon-names.ts';

/** The icon: a letter in Newsreader italic 700, half of it on the highlighter, on a paper of 128 × 128. */
const icon = {
  size: 128,
  corner: 24,
  paper: '#fcfdfe',
  ink: '#192135',
  mark: '#fcee6c',
  /** The stroke goes over the right edge, as in the wordmark. */
  stroke: { x: 60, y: 40, width: 68, height: 58 },
  /** The outline of the letter, or the letter itself. */
  letter: siteConfig.iconLetter,
  initial: [...siteConfig.title][0] ?? '',
  /** Where the letter is set in type. */
  type: { x: 64, y: 100, size: 112 },
} as const;

/** The content of an icon's file. */
export function iconFile(name: IconName): string | Uint8Array<ArrayBuffer> {
  if (name === 'favicon.svg') return iconSvg();
  return new Uint8Array(pictureOf(name));
}

function pictureOf(name: Exclude<IconName, 'favicon.svg'>): Buffer {
  if (name === 'favicon.ico') return icoOf(drawIcon(32), 32);
  // Systems cut these two into their own shapes: the paper goes to the edge, the letter keeps away from it.
  if (name === 'apple-touch-icon.png') return drawIcon(180, { whole: true, letter: 0.86 });
  if (name === 'icon-maskable-512.png') return drawIcon(512, { whole: true, letter: 0.7 });
  return drawIcon(name === 'icon-192.png' ? 192 : 512);
}

/** The icon as a file of SVG. It is a piece of white paper by lamplight too. */
function iconSvg(): string {
  const { size, corner, paper, ink, mark, stroke, letter, initial, type } = icon;
  const clip = `M${stroke.x} ${stroke.y}h${stroke.width}v${stroke.height}h-${stroke.width}z`;
  const drawn = letter
    ? `<path fill="${ink}" d="${letter}"/>`
    : `<text x="${type.x}" y="${type.y}" fill="${ink}" font-family="Newsreader, Georgia, serif" font-size="${type.size}" font-style="italic" font-weight="700" text-anchor="middle">${escapeHtml(initial)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><title>${escapeHtml(siteConfig.title)}</title><rect width="${size}" height="${size}" rx="${corner}" fill="${paper}"/><path fill="${mark}" d="${clip}"/>${drawn}</svg>\n`;
}

/**
 * The icon as a square PNG: with round corners, or with paper to the edge when `whole`; `letter` makes the
 * letter and its stroke smaller.
 */
function drawIcon(size: number, { whole = false, letter = 1 } = {}): Buffer {
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
  if (icon.letter) context.fill(new Path2D(icon.letter));
  else {
    context.font = `italic 700 ${icon.type.size}px ${registerFace()}`;
    context.textAlign = 'center';
    context.fillText(icon.initial, icon.type.x, icon.type.y);
  }
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

/** Registers the face of the letter and gives its family, a name that no system has. */
function registerFace(): string {
  const family = 'icon-newsreader';
  const file = '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2';
  GlobalFonts.register(readFileSync(createRequire(import.meta.url).resolve(file)), family);
  return family;
}
