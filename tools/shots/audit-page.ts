import type { Browser, Page } from '@playwright/test';

/** Widths of the narrowest phones, at which nothing may stick out. */
const narrow = [320, 360];
/** Widths at which a page must keep still while it loads. */
const still = [360, 1280];
/** Largest sum of layout shifts allowed; a line that a script adds to the footer makes about a hundredth. */
const largestShift = 0.02;

/** What is wrong with the page at an address: overflow on phones, layout shift, errors; empty when sound. */
export async function auditPage(browser: Browser, url: string): Promise<string[]> {
  const widths = [...new Set([...narrow, ...still])];
  const found = await Promise.all(widths.map((width) => auditAt(browser, url, width)));
  return [...new Set(found.flat())];
}

async function auditAt(browser: Browser, url: string, width: number): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const troubles = listen(page);
  await page.addInitScript(sumShifts);
  await open(page, url);
  const { overflow, shift } = await page.evaluate(measure);
  await page.close();
  if (narrow.includes(width) && overflow > 0)
    troubles.push(`sticks out by ${overflow} px at ${width} px`);
  if (still.includes(width) && shift > largestShift)
    troubles.push(`shifts by ${shift.toFixed(3)} at ${width} px`);
  return troubles;
}

/** Opens a page and waits until its fonts and its search, where it runs one, are there. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  if (url.includes('?q='))
    await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

function listen(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  return troubles;
}

// What follows runs in the page.

function sumShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { layoutShifts: shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

function measure(): { overflow: number; shift: number } {
  const { layoutShifts } = window as unknown as { layoutShifts: number[] };
  const root = document.documentElement;
  return {
    overflow: root.scrollWidth - root.clientWidth,
    shift: layoutShifts.reduce((sum, value) => sum + value, 0),
  };
}
