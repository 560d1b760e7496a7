import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { drawRooms } from '../tools/rooms/draw-rooms.ts';
import { measureCode } from '../tools/rooms/measure-code.ts';
import { readModules } from '../tools/rooms/read-modules.ts';

const { out, root } = new Command('npm run graph --')
  .description(
    'Draws the rooms of the code and who imports whom, as an SVG picture, and measures the code.',
  )
  .option('--out <file>', 'where the picture goes', 'docs/rooms.svg')
  .option('--root <dir>', 'another checkout to draw and measure', '.')
  .parse()
  .opts<{ out: string; root: string }>();

const modules = readModules(root);
writeFileSync(out, await drawRooms(modules));
for (const [name, figure] of Object.entries(measureCode(root, modules)))
  console.log(`${name.padEnd(36)}${figure}`);
console.log(`The picture is in ${out}.`);
