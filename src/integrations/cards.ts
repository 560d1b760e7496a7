import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteConfig } from '../model/site-settings.ts';
import type { PageSettings } from './settings.ts';

const folder = fileURLToPath(new URL('../features/cards/', import.meta.url));

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
    version: programVersion(site),
  };
}

/** Removes the cards that the last build did not use. */
export function cleanCards(cards: PageSettings['cards'], buildStart: number): void {
  if (!cards || !existsSync(cards.cache)) return;
  for (const name of readdirSync(cards.cache)) {
    const file = join(cards.cache, name);
    if (statSync(file).mtimeMs < buildStart) rmSync(file);
  }
}

/** Changes with the programs that draw, the settings of the site, and the packages of fonts and drawing. */
function programVersion(site: SiteConfig): string {
  const programs = readdirSync(folder)
    .filter((name) => !name.includes('.test.'))
    .sort()
    .map((name) => join(folder, name));
  const hash = createHash('sha256').update(JSON.stringify(site));
  for (const file of [...programs, 'package-lock.json'].filter((name) => existsSync(name)))
    hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
