import { Command } from 'commander';
import { withBuildOptions } from '../src/integrations/build-options.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import { loadSite } from '../src/integrations/load-site.ts';
import type { SiteOptions } from '../src/integrations/settings.ts';
import { serve } from '../src/node/serve.ts';

const options = withBuildOptions(new Command('npm start --'))
  .description('Builds the site and serves it on localhost.')
  .option('--port <number>', 'port to serve on; the next free one is taken', '4321')
  .parse()
  .opts<SiteOptions & { port: string }>();

const { out, base } = { ...(await loadSite()), ...options };
if (await buildSite(options)) {
  const { url } = await serve(out, { base, port: Number(options.port) });
  console.log(`\nRead it at ${url}  (Ctrl+C ends it.)`);
} else process.exitCode = 1;
