import { Command } from 'commander';
import { buildSite } from '../src/integrations/build-site.ts';
import type { SiteOptions } from '../src/integrations/offprint.ts';
import { withBuildOptions } from '../src/node/build-options.ts';

const options = withBuildOptions(new Command('npm run build --'))
  .description('Builds the whole site: ingest, pages, search index, check of the result.')
  .parse()
  .opts<SiteOptions>();

if (!(await buildSite(options))) process.exitCode = 1;
