import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { searchSettled, withSite } from '../../src/node/with-site.ts';
import { writeIndex } from '../../src/search/index/index-site.ts';
import { readPapers, readTopics, type SearchPaper } from '../../src/search/index/search-records.ts';
import { writeVocabulary } from '../../src/search/index/search-vocabulary.ts';
import { searchContent } from '../../src/search/vocabulary/search-content.ts';
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
  rmSync(grown, { recursive: true, force: true });
  mkdirSync(grown, { recursive: true });
  for (const part of ['search', '_astro', 'fonts'])
    if (existsSync(join(site, part)))
      cpSync(join(site, part), join(grown, part), { recursive: true });
  await writeGrownSearch(site, papers);
  await report(grown, `grown to ${papers} papers`);
}

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

async function writeGrownSearch(site: string, count: number): Promise<void> {
  const papers = syntheticPapers(await readPapers(site), count).map(
    (paper, number): SearchPaper => {
      const arxiv = `2403.${String(number).padStart(5, '0')}`;
      return { ...paper, venue: null, published: null, arxiv };
    },
  );
  const bundle = join(grown, 'pagefind');
  if (!(await writeIndex(bundle, papers.map(recordOf)))) throw new Error('The index failed.');
  await writeVocabulary(bundle, papers, await readTopics(site));
}

function recordOf(paper: SearchPaper) {
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

type Transfers = {
  /** All that is requested after the page and its own scripts and styles. */
  bytes: number;
  gzipped: number;
  /** Bytes by the kind of file. */
  parts: Map<string, number>;
};

/** What the first search of a visitor sends, each time with an empty cache. */
async function measureTransfers(out: string, question: string): Promise<Transfers> {
  return withSite(out, async (browser, url) => {
    const page = await browser.newPage();
    const loads: Promise<[string, Buffer]>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/pagefind/')) loads.push(load(response));
    });
    await page.goto(`${url}search/?q=${encodeURIComponent(question)}`);
    await searchSettled(page);
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
async function measureKeystrokes(
  out: string,
  questions: readonly string[],
): Promise<{ median: number; most: number }> {
  return withSite(out, async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(`${url}search/?q=${encodeURIComponent(questions[0] ?? '')}`);
    await searchSettled(page);
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
