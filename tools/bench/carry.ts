import { Command } from 'commander';
import { printCarrying } from './print-carrying.ts';

const { site } = new Command('npm run bench:carry --')
  .description(
    'Measures the packed copy of a built site, and how soon a search answers online, offline and from a folder.',
  )
  .option('--site <folder>', 'a site built with `npm run build`', 'dist')
  .parse()
  .opts<{ site: string }>();

await printCarrying(site);
