import { watch } from 'node:fs';
import { dev } from 'astro';
import { Command } from 'commander';
import { withDumpOptions } from '../src/node/build-options.ts';
import { updateContent } from '../src/node/content-store.ts';
import { type DumpOptions, placesOf } from '../src/node/places.ts';
import { runIngest } from '../src/node/run-ingest.ts';

const options = withDumpOptions(new Command('npm run dev --'))
  .description(
    'Serves the site while you work on it; a change of a dump, a topic or an identifier shows at once.',
  )
  .option('--port <number>', 'port to serve on', '4321')
  .parse()
  .opts<DumpOptions & { port: string }>();

const places = placesOf(options);
process.env.OFFPRINT_CONTENT = places.content;
await ingestAgain();
await dev({ server: { port: Number(options.port) } });

let timer: NodeJS.Timeout | undefined;
for (const folder of [...places.dumps, places.topics, 'content']) {
  watch(folder, (_event, file) => {
    if (folder === 'content' && !/\.(tsv|yaml)$/.test(file ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(ingestAgain, 200);
  });
}

/** Findings are printed, and with an error among them the site stays as it was. */
async function ingestAgain(): Promise<void> {
  const result = await runIngest(places, { quiet: true });
  if (result) updateContent(places.content, result.files);
}
