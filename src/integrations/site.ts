import { existsSync, readdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { AstroError } from 'astro/errors';
import { writeHostFiles } from '../../tools/hosts/hosts.ts';
import { lockContent, updateContent } from '../node/content-store.ts';
import type { Places } from '../node/places.ts';
import { runIngest } from '../node/run-ingest.ts';
import { begin, step } from '../node/step.ts';
import { fileSize } from '../texts/file-size.ts';
import { cardSettings, cleanCards } from './cards.ts';
import { checkSite } from './check/check-site.ts';
import { writeOfflineFiles } from './offline.ts';
import { type Output, openOutput } from './output.ts';
import type { PageSettings, SiteOptions } from './settings.ts';

/**
 * All that Offprint does beside the pages. Before them it reads the dumps; after them it adds
 * the files for reading offline and those of a host, checks the whole, and puts it in the place of the old site. Whatever
 * fails throws, and leaves the old site as it was.
 */
export function siteIntegration(
  { host, strict = false }: SiteOptions,
  places: Places,
  settings: PageSettings,
): AstroIntegration {
  const start = Date.now();
  let output: Output;
  let base = '/';
  let release = () => {};
  let endOfPages = () => {};
  return {
    name: 'offprint',
    hooks: {
      'astro:config:setup': plainly(async ({ command, config, updateConfig, isRestart }) => {
        // The dev server finds a file that an endpoint makes only where no slash is asked for.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
        if (command === 'dev' && !isRestart)
          await step('Ingest', () => ingestAgain(places, strict));
        if (command === 'build' || command === 'dev')
          settings.cards = await cardSettings(places.content);
        if (command !== 'build') return;
        base = config.base;
        output = await openOutput(fileURLToPath(config.outDir), { base, host });
        release = await lockContent(places.content);
        if (!(await step('Ingest', () => ingest(places, strict))))
          throw new AstroError('The ingest failed, so content and site stay as they were.');
        // What Astro keeps of the content would outlive a change of the programs that read it.
        rmSync(config.cacheDir, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${output.staging}/`) });
      }),
      'astro:server:setup': ({ server }) => watchDumps(server, places, strict),
      'astro:build:start': () => {
        endOfPages = begin('Pages', () => `${filesIn(output.staging)} files written`);
      },
      'astro:build:done': plainly(async () => {
        endOfPages();
        const folder = output.staging;
        cleanCards(settings.cards, start);
        await step('Offline', async () => {
          const { files, bytes } = await writeOfflineFiles(folder);
          console.log(`  ${files} files can be kept, ${fileSize(bytes)}`);
        });
        const sound = await step('Check', () => checkSite(folder, { base, strictSizes: false }));
        if (!sound || (host && !writeHostFiles(folder, host)))
          throw new AstroError('The new site has faults, so the old one stays.');
        output.publish();
        release();
        const seconds = ((Date.now() - start) / 1000).toFixed(1);
        console.log(`The site is in ${output.name}, made in ${seconds} s.`);
      }),
    },
  };
}

/** Astro calls what a hook throws unhandled; what is thrown here says by itself what is wrong. */
function plainly<Params extends { logger: AstroIntegrationLogger }>(
  run: (params: Params) => Promise<void>,
): (params: Params) => Promise<void> {
  return (params) =>
    run(params).catch((error) => {
      if (error instanceof AstroError) params.logger.options.level = 'silent';
      throw error;
    });
}

function filesIn(folder: string): number {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0;
}

/** Brings the content up to the dumps; false, with the reasons printed, where they hold an error: the content then stays. */
async function ingest(places: Places, strict: boolean): Promise<boolean> {
  const result = await runIngest(places, { quiet: true, strict });
  if (result) updateContent(places.content, result.files);
  return result !== null;
}

async function ingestAgain(places: Places, strict: boolean): Promise<void> {
  const release = await lockContent(places.content);
  await ingest(places, strict).finally(release);
}

/** Reads everything again when a dump, or what an owner says beside the dumps, changes. */
function watchDumps({ watcher }: Server, places: Places, strict: boolean): void {
  const { dumps, topics, kinds, synonyms, identifiers, papers, facts } = places;
  const inputs = [...dumps, topics, kinds, synonyms, identifiers, papers, facts];
  const isInput = (path: string) => inputs.some((input) => !relative(input, path).startsWith('..'));
  let timer: NodeJS.Timeout | undefined;
  watcher.add(inputs);
  watcher.on('all', (_event, path) => {
    if (!isInput(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => ingestAgain(places, strict), 200);
  });
}

type Server = HookParameters<'astro:server:setup'>['server'];
