import { Argument, Command } from 'commander';
import { loadSite } from '../src/integrations/load-site.ts';
import { caddyMoves, nginxMoves, readMoved } from '../tools/hosts/hosts.ts';

const printers = { nginx: nginxMoves, caddy: caddyMoves };
const command = new Command('npm run -s moves --')
  .description('Prints, for the settings of a server, where the former addresses of papers lead.')
  .addArgument(new Argument('<server>', 'whose settings').choices(Object.keys(printers)))
  .option('--out <dir>', 'the built site (default: dist)')
  .option('--base <path>', 'path under which it stands (default: that of astro.config)')
  .parse();
const site = await loadSite();
const { out = site.out, base = site.base } = command.opts<{ out?: string; base?: string }>();
process.stdout.write(printers[command.args[0] as keyof typeof printers](base, readMoved(out)));
