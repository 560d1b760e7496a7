import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { isMap, parseDocument } from 'yaml';
import { writeHostFiles } from '../../tools/hosts/hosts.ts';
import type { SiteConfig, SiteSettings } from '../model/site-settings.ts';
import { besideModule } from '../node/beside-module.ts';
import { lockContent } from '../node/content-store.ts';
import { FileHashes } from '../node/file-hashes.ts';
import { filesBelow } from '../node/files-below.ts';
import { type Places, placesOf } from '../node/places.ts';
import { sources, versionOf } from '../node/program-version.ts';
import { begin, step } from '../node/step.ts';
import { fileSize } from '../texts/file-size.ts';
import { astroConfig, dropOldCache } from './astro-config.ts';
import { cardSettings, cleanCards } from './cards.ts';
import { checkSite } from './check/check-site.ts';
import { DevContent, ingest } from './ingest-content.ts';
import { countKept, keptPages, linkInThread, linkingPrerenderer } from './kept-pages.ts';
import { searchFolder, shareFolder } from './kept-search.ts';
import { writeOfflineFiles } from './offline.ts';
import { type Output, openOutput } from './output.ts';
import { cacheOf, type Own, ownModules } from './own-modules.ts';
import { readSettings } from './read-settings.ts';
import { routesOf } from './routes.ts';
import { commandOptions, type PageSettings, type SiteOptions } from './settings.ts';
import { finishPart, ofPart, partsOf, type SitePart, sitePart } from './site-part.ts';

/** The integration, with the settings by which programs beside Astro find what site it is. */
export type Offprint = AstroIntegration & { settings: SiteSettings };

/**
 * The integration of Astro that makes a site of a folder of digests: `integrations: [offprint({ title: '…', … })]`. It
 * brings the pages and all that belongs to them. Before them it reads the dumps; after them it adds the files for reading
 * offline and those of a host, checks the whole, and puts it in the place of the old site. Whatever fails throws, and
 * leaves the old site as it was.
 */
export default function offprint(given: SiteSettings): Offprint {
  const start = Date.now();
  let places: Places;
  let dev: DevContent;
  let settings: PageSettings;
  let own: Own;
  let siteConfig: SiteConfig;
  let host: ReturnType<typeof commandOptions>['host'];
  let output: Output;
  let release = () => {};
  let endOfPages = () => {};
  let strict = false;
  let version = '';
  let kept: ReadonlyMap<string, string> = new Map();
  let linking: ReturnType<typeof linkInThread>;
  const keptBeside = (folder: string) => join('.cache', folder, `${basename(output.staging)}.json`);
  let part: SitePart | null = null;
  const finish: AstroIntegration = {
    name: 'offprint:finish',
    hooks: {
      'astro:build:done': plainly(async ({ assets }) => {
        if (!part)
          shareFolder(searchFolder(settings.content), join(output.staging, 'search-index'));
        endOfPages();
        const made = [...assets.values()].reduce((sum, { length }) => sum + length, 0);
        const restored = countKept(kept, keptPages(cacheOf(own)));
        console.log(`  ${made - restored} pages and files made, ${restored} as in the last build`);
        const folder = output.staging;
        const hashes = new FileHashes(folder, keptBeside('hashes'));
        cleanCards(settings.cards, start);
        if (part) {
          await finishYear(part, folder, own, programsOf(own.root));
          output.publish();
          return console.log(madeIn(`The part of ${part.facts.year} is in ${output.name}`, start));
        }
        await step('Offline', async () => {
          const parts = partsOf(settings.content);
          const { files, bytes } = await writeOfflineFiles(folder, parts, ownModules(own), hashes);
          console.log(`  ${files} files can be kept, ${fileSize(bytes)}`);
        });
        const sound = await step('Check', () =>
          checkSite(folder, {
            ...siteConfig,
            strictSizes: false,
            cache: { file: keptBeside('check'), version, hashes },
          }),
        );
        hashes.save();
        if (!sound || (host && !writeHostFiles(folder, host)))
          throw new AstroError('The new site has faults, so the old one stays.');
        output.publish();
        release();
        console.log(madeIn(`The site is in ${output.name}`, start));
      }),
    },
  };
  return {
    name: 'offprint',
    settings: given,
    hooks: {
      'astro:config:setup': plainly(async ({ command, config, injectRoute, ...setup }) => {
        const options = commandOptions(config.vite.plugins);
        ({ host, strict = false } = options);
        siteConfig = configOf(given, config);
        places = placesOf(options, siteConfig.language);
        settings = pageSettings(places, config, options);
        own = { root: fileURLToPath(config.root), config: siteConfig, settings };
        setup.updateConfig(await astroConfig(own));
        // After all others: what they add to the site is kept offline and checked, too.
        const isMapped = (page: string) =>
          !notInSitemap.test(page) &&
          (part?.isHere(decodeURI(new URL(page).pathname.slice(siteConfig.base.length - 1))) ??
            true);
        config.integrations.push(sitemap({ filter: isMapped }), finish);
        for (const route of routesOf(config.srcDir)) injectRoute(route);
        // The dev server finds a file that an endpoint makes only where no slash is asked for.
        if (command === 'dev') setup.updateConfig({ trailingSlash: 'ignore' });
        if (command === 'dev') {
          const view = besideModule(import.meta.url, '../features/findings/findings.client');
          setup.injectScript('page', `import ${JSON.stringify(view)};`);
          dev = new DevContent(places, strict);
          await step('Ingest', () => dev.update());
        }
        if (command === 'build' || command === 'dev')
          settings.cards = await cardSettings(places.content, siteConfig);
        if (command !== 'build') return;
        output = await openOutput(fileURLToPath(config.outDir), { base: siteConfig.base, host });
        release = await lockContent(places.content);
        const programs = programsOf(own.root);
        version = versionOf(programs, JSON.stringify(own));
        dropOldCache(cacheOf(own), version);
        kept = keptPages(cacheOf(own));
        linking = linkInThread({ cache: cacheOf(own), out: output.staging });
        if (options.year) {
          // Parts are built side by side, of what one ingest wrote.
          release();
          part = sitePart(options.year, own, programs);
        } else if (!(await step('Ingest', () => ingest(places, strict))))
          throw new AstroError('The ingest failed, so content and site stay as they were.');
        setup.updateConfig({ outDir: pathToFileURL(`${output.staging}/`) });
      }),
      'astro:server:setup': ({ server }) => dev.watch(server),
      'astro:build:start': ({ setPrerenderer }) => {
        const { base } = siteConfig;
        const places = { cache: cacheOf(own), out: output.staging, base, linking };
        setPrerenderer((inner) => {
          const linking = linkingPrerenderer(inner, places);
          return part ? ofPart(part)(linking) : linking;
        });
        endOfPages = begin('Pages', () => `${placesIn(output.staging)} pages and files written`);
      },
    },
  };
}

/** Makes what was built of a year a part of the site; throws where it has faults, or the content changed meanwhile. */
async function finishYear(
  part: SitePart,
  folder: string,
  own: Own,
  programs: readonly string[],
): Promise<void> {
  const sound = await step('Check', () => finishPart(part, folder, own));
  if (!sound) throw new AstroError('The new part has faults, so the old one stays.');
  const { year, content } = part.facts;
  if (sitePart(year, own, programs).facts.content !== content)
    throw new AstroError(
      `The content changed while the part of ${year} was built, so the old one stays.\nBuild it again.`,
    );
}

const madeIn = (what: string, start: number) =>
  `${what}, made in ${((Date.now() - start) / 1000).toFixed(1)} s.`;

const notInSitemap = /\/(search|reading-list|digests\/[^/]+\/all|not-kept)\/$/;

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

/** The settings of the site with where it will stand; throws, in words, where they are wrong. */
function configOf(given: SiteSettings, config: AstroConfig): SiteConfig {
  if (!config.site)
    throw new AstroError(
      "Say in astro.config.mjs where the site will stand: `site: 'https://papers.example.org'`.\nCanonical links, feeds and citations need it; it may change later.",
    );
  const base = config.base.replace(/\/*$/, '/');
  return { ...readSettings(given), site: new URL(config.site).origin, base };
}

function pageSettings(
  places: Places,
  { root, publicDir }: AstroConfig,
  { maxFragments, year }: SiteOptions,
): PageSettings {
  if (join(fileURLToPath(root)) !== join(process.cwd(), '/'))
    throw new AstroError(`Run this in the folder of the site: cd ${fileURLToPath(root)}`);
  return {
    content: places.content,
    topics: places.topics,
    hasTopics: holdsTopics(places.topics),
    kinds: namesKinds(places.kinds) ? dirname(places.kinds) : null,
    synonyms: existsSync(places.synonyms) ? dirname(places.synonyms) : null,
    acronyms: fileIn(places.field, 'acronyms.tsv'),
    terms: fileIn(places.field, 'terms.tsv'),
    vectors: fileIn(places.field, 'vectors.bin'),
    facts: existsSync(places.facts),
    maxFragments: maxFragments ?? null,
    year: year ?? null,
    cards: null,
    publicFiles: existsSync(publicDir) ? filesBelow(fileURLToPath(publicDir)) : [],
  };
}

function fileIn(folder: string | null, name: string): string | null {
  const file = join(folder ?? '', name);
  return existsSync(file) ? file : null;
}

function holdsTopics(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.md'));
}

/** Whether a `kinds.yaml` is there and names a kind; what is wrong in it, the ingest tells. */
function namesKinds(file: string): boolean {
  if (!existsSync(file)) return false;
  const { contents } = parseDocument(readFileSync(file, 'utf8'));
  return isMap(contents) && contents.items.length > 0;
}

/** Offprint's programs, the owner's in the folder of their site, and the packages that it locks. */
function programsOf(root: string): string[] {
  const configs = readdirSync(root).filter((name) => /^astro\.config\./.test(name));
  const own = ['src/', ...configs, 'package-lock.json'].map((name) => join(root, name));
  return [...new Set([sources, ...own])];
}

/** A folder of more is not looked into: what lies in it is a page each. */
const few = 100;

/** About how many pages and files a folder has, without a walk through all of them. */
function placesIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.length > few ? [] : entries.filter((entry) => entry.isDirectory());
  return folders.reduce((sum, { name }) => sum + placesIn(join(folder, name)), entries.length);
}
