import { Command } from 'commander';
import { type BuildOptions, buildSite } from '../src/integrations/build-site.ts';
import { withBuildOptions } from '../src/node/build-options.ts';

const options = withBuildOptions(new Command('npm run build --'))
  .description('Builds the whole site: ingest, pages, search index, check of the result.')
  .parse()
  .opts<BuildOptions>();

if (!(await buildSite(options))) process.exitCode = 1;
