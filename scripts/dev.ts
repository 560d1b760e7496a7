import { dev } from 'astro';
import { Command } from 'commander';
import { withDumpOptions } from '../src/integrations/build-options.ts';
import { inlineConfig } from '../src/integrations/build-site.ts';
import type { SiteOptions } from '../src/integrations/settings.ts';

const options = withDumpOptions(new Command('npm run dev --'))
  .description(
    'Serves the site while you work on it; a change of a dump, a topic or an identifier shows at once.',
  )
  .option('--port <number>', 'port to serve on', '4321')
  .parse()
  .opts<SiteOptions & { port: string }>();

await dev({ ...inlineConfig(options), server: { port: Number(options.port) } });
