import type { Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, ensureChromium } from './find-chromium.ts';
import { serve } from './serve.ts';

/** Serves a built site and opens a Chromium, gives `use` the browser, the site's address and its server, and ends both after it. */
export async function withSite<T>(
  out: string,
  use: (browser: Browser, url: string, server: Server) => Promise<T>,
  { args = [], ...options }: { base?: string; gzip?: boolean; args?: string[] } = {},
): Promise<T> {
  const { server, url } = await serve(out, { ...options, port: 0 });
  try {
    return await withChromium((browser) => use(browser, url, server), args);
  } finally {
    server.close();
  }
}

/** Opens a Chromium for `use`, and closes it after it. */
export async function withChromium<T>(
  use: (browser: Browser) => Promise<T>,
  args: string[] = [],
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments, ...args],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Waits until the search of a page has answered. */
export async function searchSettled(page: Page): Promise<void> {
  await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
}
