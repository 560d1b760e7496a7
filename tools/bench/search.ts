import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { searchSettled, withSite } from '../../src/node/with-site.ts';
import { buildSearch } from '../../src/search/index/build-search.ts';
import { readSearch, writeSearch } from './search-site.ts';
import { syntheticPapers } from './synthetic-papers.ts';

/** Questions of several kinds: few and many words, a slip, everyday words, a compound. */
export const questions = [
  'survey of mixture of experts',
  'KV-cache compression for long context',
  'quantizaton aware training of small language models',
  'which papers shrink models by leaving out layers',
  'learning to plan with world models and rewards',
] as const;

const grown = '.cache/bench/search';

/** Prints what the search of a built site sends and how fast it answers, now and when it has grown to so many papers. */
export async function printSearch(site: string, papers: number): Promise<void> {
  await report(site, 'as built');
  if (existsSync(join(site, 'search-index/years')))
    await report(site, 'all years of it', '&years=all');
  if (papers === 0) return;
  rmSync(grown, { recursive: true, force: true });
  mkdirSync(grown, { recursive: true });
  for (const part of ['search', '_astro', 'fonts'])
    if (existsSync(join(site, part)))
      cpSync(join(site, part), join(grown, part), { recursive: true });
  await writeGrownSearch(site, papers);
  await report(grown, `grown to ${papers} papers`);
}

async function report(out: string, name: string, more = ''): Promise<void> {
  console.log(
    `\nFirst search, ${name}: requests (with the page's own), kB gzipped, and those before the first results`,
  );
  for (const question of questions) {
    const sent = await measureTransfers(out, question, more);
    const detail = [...sent.parts].map(
      ([part, { requests, gzipped }]) => `${part} ${requests}: ${kilobytes(gzipped)}`,
    );
    console.log(
      `  ${sent.requests} (${sent.allRequests}), ${kilobytes(sent.gzipped)}, ${sent.settled.toFixed(0)} ms after the page has loaded; before the first ${sent.early.requests}, ${kilobytes(sent.early.gzipped)}, ${sent.first.toFixed(0)} ms  ${question}\n    ${detail.join(', ')}`,
    );
  }
  const { median, most, memory } = await measureKeystrokes(out, more);
  console.log(
    `  A later keystroke is answered in ${median.toFixed(0)} ms (median), ${most.toFixed(0)} ms (95 of 100); the tab takes ${memory}`,
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

async function writeGrownSearch(site: string, count: number): Promise<void> {
  const { papers, topics } = readSearch(site);
  const grownPapers = syntheticPapers(papers, count).map((paper, number) => ({
    ...paper,
    kind: 'method' as const,
    digests: ['synthetic'],
    digestDetails: [],
    code: [],
    venue: null,
    venueYear: null,
    language: 'en',
    published: null,
    arxiv: `2403.${String(number).padStart(5, '0')}`,
  }));
  writeSearch(grown, await buildSearch(grownPapers, topics));
}

type Transfers = {
  /** Requests for the search, and all with those of the page. */
  requests: number;
  allRequests: number;
  gzipped: number;
  /** Requests and gzipped bytes by the kind of file. */
  parts: Map<string, { requests: number; gzipped: number }>;
  /** Those that came before the first results. */
  early: { requests: number; gzipped: number };
  /** Milliseconds from the end of loading the page until the first results stand there, and all. */
  first: number;
  settled: number;
};

type Loaded = { address: string; part: string; size: number };

/** What the first search of a visitor sends, each time with an empty cache. */
async function measureTransfers(out: string, question: string, more: string): Promise<Transfers> {
  return withSite(out, async (browser, url) => {
    const page = await browser.newPage();
    await page.addInitScript(noteResults);
    const loads: Promise<Loaded>[] = [];
    let allRequests = 0;
    page.on('response', (response) => {
      allRequests++;
      if (response.url().includes('/search-index/')) loads.push(load(response));
    });
    await page.goto(`${url}search/?q=${encodeURIComponent(question)}${more}`);
    await searchSettled(page);
    const { before, ...times } = await page.evaluate(readNotes);
    const parts: Transfers['parts'] = new Map();
    const early = { requests: before.length, gzipped: 0 };
    let gzipped = 0;
    for (const { address, part, size } of await Promise.all(loads)) {
      const sum = parts.get(part) ?? { requests: 0, gzipped: 0 };
      parts.set(part, { requests: sum.requests + 1, gzipped: sum.gzipped + size });
      if (before.includes(address)) early.gzipped += size;
      gzipped += size;
    }
    return { requests: loads.length, allRequests, gzipped, parts, early, ...times };
  });
}

/** Runs in the page before its own scripts. */
function noteResults(): void {
  const note = (name: string, selector: string) =>
    new MutationObserver((_, observer) => {
      if (!document.querySelector(`[data-search-results]${selector}`)) return;
      performance.mark(name);
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  note('first', ':has(li)');
  note('settled', '[aria-busy="false"]');
}

/** Runs in the page: the first results and all of them, in milliseconds after it has loaded, and the addresses of what came before the first. */
function readNotes(): { first: number; settled: number; before: string[] } {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const before = files.filter(({ responseEnd }) => responseEnd <= at('first'));
  const loaded = page?.loadEventEnd ?? 0;
  return {
    first: at('first') - loaded,
    settled: at('settled') - loaded,
    before: before.map(({ name }) => name).filter((name) => name.includes('/search-index/')),
  };
}

async function load(response: Response): Promise<Loaded> {
  const { pathname } = new URL(response.url());
  const [, kind = ''] = /\/[^/]+\.([a-z])[^/]*\.txt$/.exec(pathname) ?? [];
  const size = gzipSync(await response.body()).length;
  return { address: response.url(), part: parts[kind] ?? 'papers', size };
}

/** Kinds of files by the letter in their names; see `searchFiles`. */
const parts: Record<string, string> = {
  w: 'words',
  t: 'texts',
  s: 'spellings',
  v: 'vectors',
  g: 'places',
};

/**
 * Types questions letter by letter and times each answer in milliseconds, from the end of the pause
 * that the page makes after a letter. The first letter, which loads the search, does not count.
 */
async function measureKeystrokes(
  out: string,
  more: string,
): Promise<{ median: number; most: number; memory: string }> {
  return withSite(out, async (browser, url) => {
    const page = await browser.newPage();
    const empty = await memoryOfTab(browser);
    await page.goto(`${url}search/?q=${encodeURIComponent(questions[0] ?? '')}${more}`);
    await searchSettled(page);
    const times = (await page.evaluate(typeAndTime, [...questions])).sort((a, b) => a - b);
    const taken = await memoryOfTab(browser);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const held = await memoryOfTab(browser);
    const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
    return {
      median: at(0.5),
      most: at(0.95),
      memory: `${taken}, once cleared of what is left over ${held}, an empty one ${empty}`,
    };
  });
}

/** The resident memory of the largest process that shows pages; it is told on Linux alone. */
async function memoryOfTab(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return sizes.length === 0 ? 'unknown memory' : `${kilobytes(Math.max(...sizes.map(Number)))} MB`;
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
