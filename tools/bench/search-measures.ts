import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../../src/node/find-chromium.ts';
import { serve } from '../../src/node/serve.ts';

export type Transfers = {
  /** Requests for the search, and all with those of the page. */
  requests: number;
  allRequests: number;
  /** Bytes of the search. */
  bytes: number;
  gzipped: number;
  /** Requests and gzipped bytes by the kind of file. */
  parts: Map<string, { requests: number; gzipped: number }>;
};

/** What the first search of a visitor sends, each time with an empty cache. */
export async function measureTransfers(out: string, question: string): Promise<Transfers> {
  return withBrowser(out, async (browser, url) => {
    const page = await browser.newPage();
    const loads: Promise<[string, Buffer]>[] = [];
    let allRequests = 0;
    page.on('response', (response) => {
      allRequests++;
      if (response.url().includes('/pagefind/')) loads.push(load(response));
    });
    await page.goto(`${url}search/?q=${encodeURIComponent(question)}`);
    await settled(page);
    const parts: Transfers['parts'] = new Map();
    let [bytes, gzipped] = [0, 0];
    for (const [part, body] of await Promise.all(loads)) {
      const size = isCompressed(body) ? body.length : gzipSync(body).length;
      const sum = parts.get(part) ?? { requests: 0, gzipped: 0 };
      parts.set(part, { requests: sum.requests + 1, gzipped: sum.gzipped + size });
      bytes += body.length;
      gzipped += size;
    }
    return { requests: loads.length, allRequests, bytes, gzipped, parts };
  });
}

async function load(response: Response): Promise<[string, Buffer]> {
  const { pathname } = new URL(response.url());
  const part = pathname.includes('/vocabulary/')
    ? 'vocabulary'
    : (pathname.split('.').at(-1) ?? '');
  return [part, await response.body()];
}

function isCompressed(body: Buffer): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}

/**
 * Types questions letter by letter and times each answer in milliseconds, from the end of the pause
 * that the page makes after a letter. The first letter, which loads the search, does not count.
 */
export async function measureKeystrokes(
  out: string,
  questions: readonly string[],
): Promise<{ median: number; most: number }> {
  return withBrowser(out, async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(`${url}search/?q=${encodeURIComponent(questions[0] ?? '')}`);
    await settled(page);
    const times = (await page.evaluate(typeAndTime, [...questions])).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
    return { median: at(0.5), most: at(0.95) };
  });
}

/** Runs in the page. */
async function typeAndTime(questions: string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  const list = document.querySelector('[data-search-results]');
  if (!input || !list) throw new Error('The page has no search.');
  const busyIs = (value: string) =>
    new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (list.getAttribute('aria-busy') !== value) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
    });
  const times: number[] = [];
  for (const question of questions) {
    for (let length = 1; length <= question.length; length++) {
      input.value = question.slice(0, length);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const start = await busyIs('true');
      times.push((await busyIs('false')) - start);
    }
  }
  return times;
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
}

async function withBrowser<T>(
  out: string,
  use: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const { server, url } = await serve(out, { port: 0 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  try {
    return await use(browser, url);
  } finally {
    await browser.close();
    server.close();
  }
}
