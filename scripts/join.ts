import { Command, Option } from 'commander';
import { type JoinOptions, joinSite } from '../src/integrations/join/join.ts';
import { partsFolder } from '../src/integrations/join/read-parts.ts';
import { loadSite } from '../src/integrations/load-site.ts';
import { hosts } from '../tools/hosts/hosts.ts';

const { out, ...options } = new Command('npm run join --')
  .description(
    'Puts the parts of a site together, one for each year, which `npm run build -- --year <year>` built.',
  )
  .option('--parts <dir>', 'where the parts lie, each in a folder of its own', partsFolder)
  .option('--out <dir>', 'where the site goes (default: dist)')
  .addOption(
    new Option('--host <name>', 'also write the settings of a host, and check its limits').choices(
      Object.keys(hosts),
    ),
  )
  .parse()
  .opts<Omit<JoinOptions, 'out'> & { out?: string }>();

try {
  await joinSite({ ...options, out: out ?? (await loadSite()).out });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
