import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { drawIcon, iconSvg, icoOf } from './icon.ts';

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
