import { Command } from 'commander';
import { withBuildOptions } from '../src/integrations/build-options.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import type { SiteOptions } from '../src/integrations/settings.ts';

const options = withBuildOptions(new Command('npm run build --'))
  .description('Builds the whole site: ingest, pages, search index, check of the result.')
  .parse()
  .opts<SiteOptions>();

if (!(await buildSite(options))) process.exitCode = 1;
