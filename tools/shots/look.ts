import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { searchSettled, withSite } from '../../src/node/with-site.ts';
import { escapeHtml } from '../../src/text/escape.ts';
import type { PageKind } from './page-kinds.ts';

/** A built site with its base path, the folder for pictures, and whether any are taken. */
export type LookOptions = { out: string; base: string; dir: string; pictures: boolean };

/** What was seen of a kind of page. */
type Looked = PageKind & { shots: Shot[]; troubles: string[] };

/** Looks at each page of a built site in turn and says at once what was found; the pictures go on one page. */
export async function lookThrough(
  kinds: readonly PageKind[],
  { out, base, dir, pictures }: LookOptions,
): Promise<Looked[]> {
  mkdirSync(dir, { recursive: true });
  const pages: Looked[] = [];
  const look = async (browser: Browser, site: string) => {
    for (const [index, { name, path }] of kinds.entries()) {
      const url = `${site.replace(/\/$/, '')}${path}`;
      const troubles = await auditPage(browser, url);
      const shots = pictures ? await takeShots(browser, { kind: name, url, folder: dir }) : [];
      pages.push({ name, path, shots, troubles });
      console.log(`  ${index + 1} of ${kinds.length}  ${name}`);
      for (const trouble of troubles) console.log(`      ${trouble}  (${path})`);
    }
  };
  await withSite(out, look, { base });
  if (pictures) writeFileSync(join(dir, 'index.html'), contactSheet(pages));
  return pages;
}

/** Widths of the narrowest phones, at which nothing may stick out. */
const narrow = [320, 360];
/** Widths at which a page must keep still while it loads. */
const still = [360, 1280];
/** Largest sum of layout shifts allowed; a line that a script adds to the footer makes about a hundredth. */
const largestShift = 0.02;

/** What is wrong with the page at an address: overflow on phones, layout shift, errors; empty when sound. */
async function auditPage(browser: Browser, url: string): Promise<string[]> {
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
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  if (url.includes('?q=')) await searchSettled(page);
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

const widths = [360, 768, 1280, 1920];
const schemes = ['light', 'dark'] as const;
/** Longest picture, in pixels: a list of a hundred papers shows all of its ways before that. */
const longest = 2600;

/** One picture: the page's kind, how it was taken, and the name of its file. */
type Shot = { kind: string; width: number; scheme: string; file: string };

/** Takes pictures of the page at an address at every width in every scheme, into a folder. */
async function takeShots(
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

/** A page to look through all pictures: a row for each kind of page, its troubles above it. */
function contactSheet(pages: readonly Looked[]): string {
  const rows = pages.map(
    ({ name, path, shots, troubles }) =>
      `<section><h2>${escapeHtml(name)} <small>${escapeHtml(path)}</small></h2>${troubles
        .map((trouble) => `<p class="trouble">${escapeHtml(trouble)}</p>`)
        .join('')}<div>${shots.map(picture).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every kind of page</title><style>${style}</style>${rows.join('\n')}</html>\n`;
}

function picture({ kind, width, scheme, file }: Shot): string {
  const name = `${kind}, ${width} px, ${scheme}`;
  return `<a href="${file}"><img src="${file}" alt="${escapeHtml(name)}" loading="lazy"><span>${width} ${scheme}</span></a>`;
}

const style = `body{font:14px/1.4 system-ui;margin:1rem;background:#ddd}h2{font-size:1rem}small{font-weight:400;color:#555;overflow-wrap:anywhere}
div{display:flex;gap:.6rem;overflow-x:auto;align-items:start}a{color:inherit}img{display:block;height:26rem;object-fit:cover;object-position:top;border:1px solid #aaa}.trouble{color:#a00}`;
