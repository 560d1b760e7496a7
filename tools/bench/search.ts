import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { Command } from 'commander';
import type { CustomRecord } from 'pagefind';
import { chromiumArguments, ensureChromium } from '../../src/node/find-chromium.ts';
import { serve } from '../../src/node/serve.ts';
import { writeIndex } from '../../src/search/index/index-site.ts';
import { readPapers, readTopics, type SearchPaper } from '../../src/search/index/search-records.ts';
import { writeVocabulary } from '../../src/search/index/search-vocabulary.ts';
import { searchContent } from '../../src/search/vocabulary/search-content.ts';
import { questions } from './questions.ts';

/**
 * Writes the search of a larger corpus, made of the sentences and title words of a site's papers in
 * other combinations, with new names in each paper as new papers have them. The same every time.
 */
async function writeSyntheticSearch(site: string, out: string, count: number): Promise<void> {
  const originals = await readPapers(site);
  const random = generator(1);
  const papers = Array.from({ length: count }, (_, number) => recombine(originals, number, random));
  const bundle = join(out, 'pagefind');
  if (!(await writeIndex(bundle, papers.map(recordOf)))) throw new Error('The index failed.');
  await writeVocabulary(bundle, papers, await readTopics(site));
}

type Random = (below: number) => number;

/** A linear congruential generator (Numerical Recipes): numbers from 0 up to a limit. */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function recombine(originals: readonly SearchPaper[], number: number, random: Random): SearchPaper {
  const pick = () => originals[random(originals.length)] as SearchPaper;
  const first = pick();
  const names = [inventName(random), inventName(random)];
  const words = [...half(first.title, random), ...half(pick().title, random)];
  const sentences = [first, first, pick(), pick()].map((paper) =>
    halfOfText(paper.abstract ?? paper.brief ?? '', random),
  );
  return {
    slug: `paper-${number}`,
    title: `${names[0]}: ${words.join(' ')}`,
    brief: `${names.join(' and ')}. ${halfOfText(first.brief ?? '', random)}`,
    abstract: sentences.join(' '),
    topics: first.topics,
    authors: Array.from({ length: 5 }, () => `${inventName(random)} ${inventName(random)}`),
    venue: null,
    published: null,
    arxiv: `2403.${String(number).padStart(5, '0')}`,
  };
}

function half(text: string, random: Random): string[] {
  return text.split(' ').filter(() => random(2) === 0);
}

function halfOfText(text: string, random: Random): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter(() => random(2) === 0)
    .join(' ');
}

function inventName(random: Random): string {
  const letters = (of: string) => of[random(of.length)] ?? '';
  const syllables = Array.from(
    { length: 2 + random(2) },
    () => letters('bcdfghklmnprstvz') + letters('aeiou') + letters('lmnrst'),
  );
  const name = syllables.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function recordOf(paper: SearchPaper): CustomRecord {
  return {
    url: `/papers/${paper.slug}/`,
    language: 'en',
    content: searchContent(paper),
    meta: {
      title: paper.title,
      kind: 'method',
      topics: paper.topics.join(' '),
      submitted: 'Mar 2024',
    },
    filters: { topic: paper.topics, kind: ['method'], digest: ['synthetic'], code: ['no'] },
  };
}

const { site, papers } = new Command('npm run bench:search --')
  .description(
    'Measures what the search of a built site sends and how fast it answers, now and when it has grown.',
  )
  .option('--site <folder>', 'a site built with `npm run build`', 'dist')
  .option('--papers <number>', 'size to grow the site to', '10000')
  .parse()
  .opts<{ site: string; papers: string }>();

await report(site, 'as built');
const grown = '.cache/bench/search';
rmSync(grown, { recursive: true, force: true });
mkdirSync(grown, { recursive: true });
for (const part of ['search', '_astro', 'fonts']) {
  if (existsSync(join(site, part)))
    cpSync(join(site, part), join(grown, part), { recursive: true });
}
await writeSyntheticSearch(site, grown, Number(papers));
await report(grown, `grown to ${papers} papers`);

async function report(out: string, name: string): Promise<void> {
  console.log(`\nFirst search, ${name}: kB as they are in the files (and gzipped)`);
  for (const question of questions) {
    const { bytes, gzipped, parts } = await measureTransfers(out, question);
    const detail = [...parts].map(([part, size]) => `${part} ${kilobytes(size)}`).join(', ');
    console.log(
      `  ${kilobytes(bytes).padStart(6)} (${kilobytes(gzipped)})  ${question}: ${detail}`,
    );
  }
  const { median, most } = await measureKeystrokes(out, questions);
  console.log(
    `  A later keystroke is answered in ${median.toFixed(0)} ms (median), ${most.toFixed(0)} ms (95 of 100)`,
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

export type Transfers = {
  /** All that is requested after the page and its own scripts and styles. */
  bytes: number;
  gzipped: number;
  /** Bytes by the kind of file. */
  parts: Map<string, number>;
};

/** What the first search of a visitor sends, each time with an empty cache. */
export async function measureTransfers(out: string, question: string): Promise<Transfers> {
  return withBrowser(out, async (browser, url) => {
    const page = await browser.newPage();
    const loads: Promise<[string, Buffer]>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/pagefind/')) loads.push(load(response));
    });
    await page.goto(`${url}search/?q=${encodeURIComponent(question)}`);
    await settled(page);
    const result: Transfers = { bytes: 0, gzipped: 0, parts: new Map() };
    for (const [part, body] of await Promise.all(loads)) {
      result.bytes += body.length;
      result.gzipped += isCompressed(body) ? body.length : gzipSync(body).length;
      result.parts.set(part, (result.parts.get(part) ?? 0) + body.length);
    }
    return result;
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
