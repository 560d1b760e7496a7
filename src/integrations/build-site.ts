import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Host, hosts } from '../../tools/hosts/hosts.ts';
import { writeHostFiles } from '../../tools/hosts/write-host-files.ts';
import { canDraw } from '../features/cards/can-draw.ts';
import { drawCardsAside } from '../features/cards/draw-cards-aside.ts';
import { writeOfflineFiles } from '../features/offline/write-offline-files.ts';
import { updateContent } from '../node/content-store.ts';
import { type DumpOptions, placesOf } from '../node/places.ts';
import { runIngest } from '../node/run-ingest.ts';
import { step } from '../node/step.ts';
import { withProgress } from '../node/with-progress.ts';
import { indexSite } from '../search/index/index-site.ts';
import { fileSize } from '../text/file-size.ts';
import { checkSite } from './check/check-site.ts';

export type BuildOptions = DumpOptions & {
  out: string;
  base: string;
  site: string;
  maxFragments?: number;
  host?: Host;
};

/** Ingest, pages, search index and check; false when a step failed and said why. */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const start = performance.now();
  if (!mayReplace(options.out) || !mayStand(options)) return false;
  const places = placesOf(options);
  const result = await step('Ingest', () => runIngest(places, { quiet: true }));
  if (!result) return false;
  updateContent(places.content, result.files);
  const drawing = await canDraw();
  await step('Pages', () =>
    withProgress(join(options.out, 'papers'), result.counts.papers, () =>
      buildPages(places.content, options, drawing),
    ),
  );
  const [indexed] = await Promise.all([
    step('Search index', () => indexSite(options.out, options.maxFragments)),
    drawing
      ? step('Cards', () => drawCardsAside(options.out, cardCache(places.content)))
      : rm(join(options.out, 'og'), { recursive: true }),
  ]);
  await step('Offline', async () => {
    const { files, bytes } = await writeOfflineFiles(options.out);
    console.log(`  ${files} files can be kept, ${fileSize(bytes)}`);
  });
  const sound =
    indexed &&
    (await step('Check', () => checkSite(options.out, { base: options.base, strictSizes: false })));
  if (sound && options.host && !writeHostFiles(options.out, options.host)) return false;
  if (sound)
    console.log(
      `The site is in ${options.out}, made in ${((performance.now() - start) / 1000).toFixed(1)} s.`,
    );
  return sound;
}

/** The output folder is emptied first, so it must be empty or hold an earlier site, finished or not. */
function mayReplace(out: string): boolean {
  if (
    !existsSync(out) ||
    readdirSync(out).length === 0 ||
    existsSync(join(out, 'api/papers.json')) ||
    existsSync(join(out, '.prerender'))
  )
    return true;
  console.error(
    `The folder ${out} holds something that is not a site of Offprint, and would be emptied.\nName another folder with --out, or empty it first.`,
  );
  return false;
}

/** Hosts that read their settings from the site's root have no paths. */
function mayStand({ host, base }: BuildOptions): boolean {
  if (!host || base === '/') return true;
  console.error(
    `${hosts[host].name} serves a site at the root of its own address, not under ${base}.\nLeave out --base or --host.`,
  );
  return false;
}

/** Astro reads its settings from the environment, so that `astro` on its own builds the same site. */
async function buildPages(content: string, options: BuildOptions, cards: boolean): Promise<void> {
  await rm(resolve(options.out), { recursive: true, force: true });
  process.env['OFFPRINT_CONTENT'] = content;
  process.env['OFFPRINT_OUT'] = resolve(options.out);
  process.env['OFFPRINT_BASE'] = options.base;
  process.env['OFFPRINT_SITE'] = options.site;
  process.env['OFFPRINT_CARDS'] = cards ? 'yes' : '';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  // A content cache would outlive a change of the Markdown plugins.
  await build({ logLevel: 'warn', force: true });
}

/** Each content folder has a cache of its own, as with Astro: two sites can then be built by turns. */
export function cardCache(content: string): string {
  return join('.cache/cards', encodeURIComponent(content));
}
