import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
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
  const lookAtAll = async (browser: Browser, site: string) => {
    const opened = await Promise.all(looks.map((look) => openPage(browser, look)));
    for (const [index, { name, path }] of pages.entries()) {
      const url = `${site.replace(/\/$/, '')}${path}`;
      const barriers = (await Promise.all(opened.map((one) => barriersAt(one, url)))).flat();
      tally[barriers.length === 0 ? 'passed' : 'failed']++;
      console.log(`  ${index + 1} of ${pages.length}  ${name}`);
      for (const barrier of barriers) console.log(`      ${barrier}  (${path})`);
    }
  };
  await withSite(out, lookAtAll, { base });
  return tally;
}

type Look = (typeof looks)[number];

async function openPage(browser: Browser, { name, width, colorScheme }: Look) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  return { name, page: await context.newPage() };
}

async function barriersAt({ name, page }: { name: string; page: Page }, url: string) {
  await page.goto(url);
  if (url.includes('?q=')) await searchSettled(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // No page has frames, for the sake of which axe would open an empty page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(guidelines);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ help, nodes }) =>
    nodes.map(({ target }) => `${help}: ${target.join(' ')}, ${name}`),
  );
}
