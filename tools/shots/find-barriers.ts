import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { searchSettled, withSite } from '../../src/node/with-site.ts';
import type { PageKind } from './page-kinds.ts';

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Width and darkness change what axe finds each by itself, so that two looks at a page see all of them. */
const looks = [
  { name: 'on a phone, in the dark', width: 360, colorScheme: 'dark' },
  { name: 'at a desk, in the light', width: 1280, colorScheme: 'light' },
] as const;

/** How many pages axe found sound, and how many not. */
type Tally = { passed: number; failed: number };

/**
 * Lets axe look at pages of a built site, on a phone and at a desk, light and dark, and prints what keeps people out. Needs
 * a Chromium.
 */
export async function findBarriers(
  kinds: readonly PageKind[],
  { out, base }: { out: string; base: string },
): Promise<Tally> {
  const pages = [...new Map(kinds.map((kind) => [kind.path, kind])).values()];
  const tally = { passed: 0, failed: 0 };
  const look = async (browser: Browser, site: string) => {
    for (const [index, { name, path }] of pages.entries()) {
      const barriers = await barriersOf(browser, `${site.replace(/\/$/, '')}${path}`);
      tally[barriers.length === 0 ? 'passed' : 'failed']++;
      console.log(`  ${index + 1} of ${pages.length}  ${name}`);
      for (const barrier of barriers) console.log(`      ${barrier}  (${path})`);
    }
  };
  await withSite(out, look, { base });
  return tally;
}

async function barriersOf(browser: Browser, url: string): Promise<string[]> {
  const found = await Promise.all(
    looks.map(async ({ name, width, colorScheme }) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(url);
      if (url.includes('?q=')) await searchSettled(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { violations } = await new AxeBuilder({ page }).withTags(guidelines).analyze();
      await context.close();
      return violations.flatMap(({ help, nodes }) =>
        nodes.map(({ target }) => `${help}: ${target.join(' ')}, ${name}`),
      );
    }),
  );
  return found.flat();
}
