import { chromium } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../../src/node/find-chromium.ts';
import { serve } from '../../src/node/serve.ts';

/** Asks a question and gives the slugs of the papers found, best first, twenty at most. */
export type Ask = (question: string) => Promise<string[]>;

/** Serves a built site and gives what its search page answers in Chromium to `use`. */
export async function withSearchPage<T>(out: string, use: (ask: Ask) => Promise<T>): Promise<T> {
  const { server, url } = await serve(out, { port: 0 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  try {
    const page = await browser.newPage();
    return await use(async (question) => {
      await page.goto(`${url}search/?q=${encodeURIComponent(question)}`);
      await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
      return page.$$eval('[data-search-results] a[href*="/papers/"]', (links) =>
        links.map((link) => link.getAttribute('href')?.split('/').filter(Boolean).at(-1) ?? ''),
      );
    });
  } finally {
    await browser.close();
    server.close();
  }
}
