import { Command } from 'commander';
import { withBuildOptions } from '../src/integrations/build-options.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import { partFolder } from '../src/integrations/join/read-parts.ts';
import type { SiteOptions } from '../src/integrations/settings.ts';
import { partsOf } from '../src/integrations/site-part.ts';
import { placesOf } from '../src/node/places.ts';

const command = withBuildOptions(new Command('npm run build --'))
  .description('Builds the whole site: ingest, pages, search index, check of the result.')
  .option(
    '--year <year>',
    'build the part of one year alone, of what `npm run ingest` wrote, for `npm run join` (--out: .offprint/years/<year>)',
  )
  .option('--list-years', 'build nothing; print the years that have a part, as JSON, newest first')
  .parse();
const { listYears, ...options } = command.opts<SiteOptions & { listYears?: boolean }>();
const { year } = options;

if (listYears) console.log(JSON.stringify(partsOf(placesOf(options).content).years));
else if (year && options.host) {
  console.error('A part is of no host yet: give --host to `npm run join`, which makes the site.');
  process.exitCode = 1;
} else if (!(await buildSite(year ? { out: partFolder(year), ...options } : options)))
  process.exitCode = 1;
