import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { drawIcon } from './draw-icon.ts';
import { iconSvg } from './icon.ts';

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

const { out } = new Command('node tools/icons/draw-icons.ts')
  .description('Draws the icons of the site from `tools/icons/icon.ts`; they are committed.')
  .option('--out <dir>', 'where they go', 'public')
  .parse()
  .opts<{ out: string }>();

const write = (name: string, content: string | Buffer) => writeFileSync(join(out, name), content);
write('favicon.svg', iconSvg());
write('favicon.ico', icoOf(drawIcon(32), 32));
write('icon-192.png', drawIcon(192));
write('icon-512.png', drawIcon(512));
// Systems cut these two into their own shapes: the paper goes to the edge, the letter keeps away from it.
write('apple-touch-icon.png', drawIcon(180, { whole: true, letter: 0.86 }));
write('icon-maskable-512.png', drawIcon(512, { whole: true, letter: 0.7 }));
