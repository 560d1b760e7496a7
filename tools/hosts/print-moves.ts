import { Argument, Command } from 'commander';
import { siteConfig } from '../../src/site.config.ts';
import { caddyMoves, nginxMoves, readMoved } from './hosts.ts';

const printers = { nginx: nginxMoves, caddy: caddyMoves };
const command = new Command('node tools/hosts/print-moves.ts')
  .description('Prints, for the settings of a server, where the former addresses of papers lead.')
  .addArgument(new Argument('<server>', 'whose settings').choices(Object.keys(printers)))
  .option('--out <dir>', 'the built site', 'dist')
  .option('--base <path>', 'path under which it stands', siteConfig.base)
  .parse();
const { out, base } = command.opts<{ out: string; base: string }>();
process.stdout.write(printers[command.args[0] as keyof typeof printers](base, readMoved(out)));
