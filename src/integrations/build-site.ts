import { type AstroInlineConfig, build } from 'astro';
import { AstroError } from 'astro/errors';
import { asPlugin, type SiteOptions } from './settings.ts';

/** Builds a whole site; false where that failed, which it has said. The site that stood there stays then. */
export async function buildSite(options: SiteOptions): Promise<boolean> {
  try {
    await build({ logLevel: 'warn', ...inlineConfig(options) });
    return true;
  } catch (error) {
    console.error(error instanceof AstroError ? error.message : error);
    return false;
  }
}

/** What a command says of the site of the working directory, for Astro, which reads the rest in `astro.config`. */
export function inlineConfig(options: SiteOptions): AstroInlineConfig {
  const { site, base, out } = options;
  return {
    ...(site && { site }),
    ...(base && { base }),
    ...(out && { outDir: out }),
    vite: { plugins: [asPlugin(options)] },
  };
}
