import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSettings } from './settings.ts';

const folder = 'src/features/cards';

/** How the pages can draw cards; null, which is said, where the drawing library, made for each system, does not run. */
export async function cardSettings(content: string): Promise<PageSettings['cards']> {
  try {
    await import('@napi-rs/canvas');
  } catch {
    console.log(
      '  @napi-rs/canvas does not run on this system: pages go without pictures to share.',
    );
    return null;
  }
  return { cache: join('.cache/cards', encodeURIComponent(content)), version: programVersion() };
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
function programVersion(): string {
  const programs = readdirSync(folder)
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));
  const hash = createHash('sha256');
  for (const file of [...programs, 'src/site.config.ts', 'package-lock.json'])
    hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
