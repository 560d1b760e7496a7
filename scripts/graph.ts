import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { drawRooms } from '../tools/rooms/draw-rooms.ts';
import { readModules } from '../tools/rooms/read-modules.ts';

const { out } = new Command('npm run graph --')
  .description('Draws the rooms of the code and who imports whom, as an SVG picture.')
  .option('--out <file>', 'where the picture goes', 'docs/rooms.svg')
  .parse()
  .opts<{ out: string }>();

writeFileSync(out, await drawRooms(readModules()));
console.log(`The picture is in ${out}.`);
