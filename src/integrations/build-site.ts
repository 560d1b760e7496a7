import { build } from 'astro';
import { AstroError } from 'astro/errors';
import { offprint } from './offprint.ts';
import type { SiteOptions } from './settings.ts';

/** Builds a whole site; false where that failed, which it has said. The site that stood there stays then. */
export async function buildSite(options: SiteOptions): Promise<boolean> {
  try {
    await build({ configFile: false, logLevel: 'warn', ...offprint(options) });
    return true;
  } catch (error) {
    console.error(error instanceof AstroError ? error.message : error);
    return false;
  }
}
