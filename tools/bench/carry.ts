import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { serve } from '../../src/node/serve.ts';
import { withChromium, withSite } from '../../src/node/with-site.ts';
import { runScript } from './run-script.ts';
import { questions } from './search.ts';

/** Packs a built site, which prints how large the archive is, and tells how soon a search answers in each way to read the site. */
export async function printCarrying(out: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
  const copy = join(work, 'copy');
  try {
    console.log('\nArchive that opens from a folder (aim 2.5 times the size of the archived site)');
    const files = ['--site-dir', out, '--folder', copy, '--out', join(work, 'copy.zip')];
    runScript('pack', [...files, '--compare'], { stdio: 'inherit' });
    console.log('First result of a search, ms from the start of the page:');
    for (const [way, times] of await measureFirstResults(out, copy)) {
      const sorted = times.toSorted((a, b) => a - b);
      const [least, median, most] = [0, Math.floor(questions.length / 2), questions.length - 1].map(
        (at) => Math.round(sorted[at] ?? Number.NaN),
      );
      console.log(`  ${way.padEnd(16)}${median} (${least}–${most})`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Milliseconds for each question. */
type Times = number[];

/**
 * Milliseconds from the start of a navigation to the first result of its search, for each way to read a
 * site: from a server on this machine with nothing in the browser's cache, kept by the browser with the
 * server gone, and from a folder. Each question has a page of its own, and a browser of its own where
 * nothing is kept.
 */
async function measureFirstResults(site: string, copy: string): Promise<Map<string, Times>> {
  const folder = `${pathToFileURL(join(copy, 'search/index.html'))}`;
  const online = (browser: Browser, url: string) => withFreshBrowsers(browser, `${url}search/`);
  return new Map([
    ['online', await withSite(site, online)],
    ['offline', await withChromium((browser) => offline(browser, site))],
    ['from a folder', await withChromium((browser) => withFreshBrowsers(browser, folder))],
  ]);
}

async function withFreshBrowsers(browser: Browser, search: string): Promise<Times> {
  const times: Times = [];
  for (const question of questions) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    times.push(await timeOf(context, search, question));
    await context.close();
  }
  return times;
}

async function offline(browser: Browser, site: string): Promise<Times> {
  const { server, url } = await serve(site, { port: 0 });
  const context = await browser.newContext();
  await keepWhole(await context.newPage(), url);
  await context.setOffline(true);
  server.closeAllConnections();
  server.close();
  const times: Times = [];
  for (const question of questions) times.push(await timeOf(context, `${url}search/`, question));
  await context.close();
  return times;
}

async function keepWhole(page: Page, url: string): Promise<void> {
  await page.goto(`${url}about/offline/`);
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await page.getByText('The whole site is kept on this device.').waitFor({ timeout: 300_000 });
  await page.close();
}

async function timeOf(context: BrowserContext, search: string, question: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteFirstResult);
  await page.goto(`${search}?q=${encodeURIComponent(question)}`);
  const time = await page.waitForFunction(() => Reflect.get(window, 'firstResultAt') as number);
  const milliseconds = await time.jsonValue();
  await page.close();
  return milliseconds;
}

/** Runs in the page. */
function noteFirstResult(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-search-results] .item-title')) return;
    observer.disconnect();
    Reflect.set(window, 'firstResultAt', performance.now());
  });
  observer.observe(document, { childList: true, subtree: true });
}
