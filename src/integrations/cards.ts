import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from '../model/site-settings.ts';
import { besideModule } from '../node/beside-module.ts';
import { sources, versionOf } from '../node/program-version.ts';
import type { PageSettings } from './settings.ts';

/** How the pages can draw cards; null, which is said, where the drawing library, made for each system, does not run. */
export async function cardSettings(
  content: string,
  site: SiteConfig,
): Promise<PageSettings['cards']> {
  try {
    await import('@napi-rs/canvas');
  } catch {
    console.log(
      '  @napi-rs/canvas does not run on this system: pages go without pictures to share.',
    );
    return null;
  }
  return {
    cache: join('.cache/cards', encodeURIComponent(content)),
    // The programs that draw, the packages of fonts and drawing, and the settings of the site.
    version: versionOf(
      [join(sources, 'features/cards'), 'package-lock.json'],
      JSON.stringify(site),
    ),
    program: besideModule(import.meta.url, '../features/cards/card-thread'),
  };
}

/** Removes the cards that the last build did not use. */
export function cleanCards(cards: PageSettings['cards'], buildStart: number): void {
  if (!cards || !existsSync(cards.cache)) return;
  for (const name of readdirSync(cards.cache)) {
    const file = join(cards.cache, name);
    // A build of another part beside this one may have removed it, too.
    const facts = statSync(file, { throwIfNoEntry: false });
    if (facts && facts.mtimeMs < buildStart) rmSync(file, { force: true });
  }
}
