import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { searchSettled, withSite } from '../../src/node/with-site.ts';
import type { PageKind } from './page-kinds.ts';

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A phone, and a desk. */
const widths = [360, 1280];

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
  const tally = { passed: 0, failed: 0 };
  await withSite(
    out,
    async (browser, site) => {
      for (const [index, { name, path }] of kinds.entries()) {
        const barriers = await barriersOf(browser, `${site.replace(/\/$/, '')}${path}`);
        tally[barriers.length === 0 ? 'passed' : 'failed']++;
        console.log(`  ${index + 1} of ${kinds.length}  ${name}`);
        for (const barrier of barriers) console.log(`      ${barrier}  (${path})`);
      }
    },
    { base },
  );
  return tally;
}

async function barriersOf(browser: Browser, url: string): Promise<string[]> {
  const found = await Promise.all(widths.map((width) => barriersAt(browser, url, width)));
  return [...new Set(found.flat())];
}

async function barriersAt(browser: Browser, url: string, width: number): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  if (url.includes('?q=')) await searchSettled(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const light = await placesOf(new AxeBuilder({ page }).withTags(guidelines));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // Darkness changes colours alone.
  const dark = await placesOf(new AxeBuilder({ page }).withRules(['color-contrast']));
  await context.close();
  return [...light, ...dark.map((place) => `${place}, in the dark`)];
}

/** What axe finds, each with where it is. */
async function placesOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ help, nodes }) =>
    nodes.map(({ target }) => `${help}: ${target.join(' ')}`),
  );
}
