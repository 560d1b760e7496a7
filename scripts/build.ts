import { Command } from 'commander';
import { withBuildOptions } from './lib/build-options.ts';
import { type BuildOptions, buildSite } from './lib/build-site.ts';

const options = withBuildOptions(new Command('npm run build --'))
  .description('Builds the whole site: ingest, pages, search index, check of the result.')
  .parse()
  .opts<BuildOptions>();

if (!(await buildSite(options))) process.exitCode = 1;
