import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { open } from './audit-page.ts';

export const widths = [360, 768, 1280, 1920];
export const schemes = ['light', 'dark'] as const;
/** Longest picture, in pixels: a list of a hundred papers shows all of its ways before that. */
const longest = 2600;

/** One picture: the page's kind, how it was taken, and the name of its file. */
export type Shot = { kind: string; width: number; scheme: string; file: string };

/** Takes pictures of the page at an address at every width in every scheme, into a folder. */
export async function takeShots(
  browser: Browser,
  { kind, url, folder }: { kind: string; url: string; folder: string },
): Promise<Shot[]> {
  const shots = await Promise.all(
    widths.map(async (width) => {
      const page = await browser.newPage({ viewport: { width, height: width < 600 ? 780 : 900 } });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, url);
      // By the second time the fonts are in the cache, however busy the machine is.
      await open(page, url);
      const taken = await inEachScheme(page, { kind, width, folder });
      await page.close();
      return taken;
    }),
  );
  return shots.flat();
}

async function inEachScheme(
  page: Page,
  { kind, width, folder }: { kind: string; width: number; folder: string },
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const file = `${kind.replace(/[^a-z0-9]+/gi, '-')}-${width}-${scheme}.png`;
    const clip = { x: 0, y: 0, width, height: Math.min(height, longest) };
    await page.screenshot({ path: join(folder, file), fullPage: true, clip });
    shots.push({ kind, width, scheme, file });
  }
  return shots;
}
