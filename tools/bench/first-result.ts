import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../../src/node/find-chromium.ts';
import { serve } from '../../src/node/serve.ts';
import { questions } from './questions.ts';

/** Milliseconds for each question. */
type Times = number[];

/** A site as it was built, and a packed copy of it, unpacked. */
export type Places = { site: string; copy: string };

/**
 * Milliseconds from the start of a navigation to the first result of its search, for each way to read a
 * site: from a server on this machine with nothing in the browser's cache, kept by the browser with the
 * server gone, and from a folder. Each question has a page of its own, and a browser of its own where
 * nothing is kept.
 */
export async function measureFirstResults({ site, copy }: Places): Promise<Map<string, Times>> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  try {
    const folder = `${pathToFileURL(join(copy, 'search/index.html'))}`;
    return new Map([
      ['online', await online(browser, site)],
      ['offline', await offline(browser, site)],
      ['from a folder', await withFreshBrowsers(browser, folder)],
    ]);
  } finally {
    await browser.close();
  }
}

async function online(browser: Browser, site: string): Promise<Times> {
  const { server, url } = await serve(site, { port: 0 });
  try {
    return await withFreshBrowsers(browser, `${url}search/`);
  } finally {
    server.close();
  }
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
