import { dev } from 'astro';
import { Command } from 'commander';
import { withDumpOptions } from '../src/integrations/build-options.ts';
import { offprint } from '../src/integrations/offprint.ts';
import type { DumpOptions } from '../src/node/places.ts';

const options = withDumpOptions(new Command('npm run dev --'))
  .description(
    'Serves the site while you work on it; a change of a dump, a topic or an identifier shows at once.',
  )
  .option('--port <number>', 'port to serve on', '4321')
  .parse()
  .opts<DumpOptions & { port: string }>();

await dev({ configFile: false, ...offprint(options), server: { port: Number(options.port) } });
