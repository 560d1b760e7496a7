import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { AstroError } from 'astro/errors';
import type { SiteConfig } from '../model/site-settings.ts';
import type { Offprint } from './offprint.ts';
import { readSettings } from './read-settings.ts';

/** What a site is, for a program that does not build it: its settings, address and folder of what was built. */
export type LoadedSite = SiteConfig & { out: string };

/** Reads `astro.config` of the working directory; throws, in words, where it makes no site of Offprint. */
export async function loadSite(): Promise<LoadedSite> {
  const file = ['mjs', 'js', 'ts', 'mts']
    .map((ending) => resolve(`astro.config.${ending}`))
    .find((path) => existsSync(path));
  if (!file)
    throw new AstroError(
      `There is no astro.config.mjs in ${process.cwd()}.\nRun this in the folder of your site, or make one: npx create-offprint`,
    );
  const config: AstroUserConfig = (await import(pathToFileURL(file).href)).default;
  const found = [config.integrations ?? []].flat(9).find((one) => one && one.name === 'offprint');
  if (!found)
    throw new AstroError(`${file} does not name the integration: integrations: [offprint({ … })].`);
  return {
    ...readSettings((found as Offprint).settings),
    site: config.site ?? 'http://localhost',
    base: (config.base ?? '/').replace(/\/*$/, '/'),
    out: String(config.outDir ?? 'dist'),
  };
}
