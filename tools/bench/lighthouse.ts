import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Command } from 'commander';
import lighthouse, { type Result } from 'lighthouse';
import { readSite } from '../../src/integrations/check/check-site.ts';
import { measureSizes } from '../../src/integrations/check/sizes.ts';
import { chromiumArguments, ensureChromium } from '../../src/node/find-chromium.ts';
import { freePort } from '../../src/node/free-port.ts';
import { serve } from '../../src/node/serve.ts';
import { copyCache, precompress } from '../precompress/precompress.ts';

const { site, runs } = new Command('npm run bench:lighthouse --')
  .description(
    'Runs Lighthouse with its mobile settings over a built site, and puts gzipped copies of its texts beside them.',
  )
  .option('--site <folder>', 'a site built with `npm run build`', 'dist')
  .option('--runs <number>', 'runs of each page, of which the median counts', '1')
  .parse()
  .opts<{ site: string; runs: string }>();

const { paperPath } = measureSizes(site, readSite(site, '/'));
printAudits(await auditPages(site, pagesToAudit(site, paperPath), Number(runs)));

/** Prints what Lighthouse found: a line for each page, and under it each audit that is not passed. */
export function printAudits(audited: readonly Audited[]): void {
  console.log(
    '\nLighthouse, mobile: performance, accessibility, best practices, SEO (aim 100 each)',
  );
  for (const page of audited) {
    const figures = [
      `paint ${(page.largestPaint / 1000).toFixed(1)} s`,
      `shift ${page.shift.toFixed(3)}`,
      `blocked ${Math.round(page.blocking)} ms`,
      `${Math.round(page.bytes / 1000)} kB`,
    ];
    console.log(
      `${page.name.padEnd(22)}${page.scores.map((score) => String(score).padStart(4)).join('')}   ${figures.join(', ')}`,
    );
    for (const audit of page.failing) console.log(`    ${audit}`);
  }
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page with its mobile settings. */
export type Audited = {
  name: string;
  path: string;
  /** Of 100, in the order of `categories`. */
  scores: number[];
  /** Milliseconds; the layout shift has no unit. */
  largestPaint: number;
  blocking: number;
  shift: number;
  /** Bytes sent. */
  bytes: number;
  /** Audits that count and are not passed, with what they show. */
  failing: string[];
};

/** Runs Lighthouse over the pages of a built site; of several runs of a page the median in performance counts. */
export async function auditPages(
  out: string,
  pages: Record<string, string>,
  runs: number,
): Promise<Audited[]> {
  await precompress(out, { cache: copyCache(out), encodings: ['gz'] });
  const { server, url } = await serve(out, { port: 0, gzip: true });
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const audited: Audited[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const results: Audited[] = [];
      for (let run = 0; run < runs; run++)
        results.push(readResult(name, path, await audit(new URL(`.${path}`, url).href, port)));
      results.sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0));
      audited.push(...results.slice(Math.floor((runs - 1) / 2)).slice(0, 1));
    }
    return audited;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The pages that are audited: the front page, the heaviest paper, the topic with most papers, the newest date, search. */
export function pagesToAudit(out: string, heaviestPaper: string): Record<string, string> {
  const read = (name: string) => JSON.parse(readFileSync(join(out, 'api', name), 'utf8'));
  const topics: { slug: string; papers: string[] }[] = read('topics.json').topics;
  const largest = topics.reduce((most, topic) =>
    topic.papers.length > most.papers.length ? topic : most,
  );
  const dates: (string | null)[] = read('digests.json').digests.map(
    (digest: { date: string | null }) => digest.date,
  );
  return {
    'Front page': '/',
    Paper: heaviestPaper,
    Topic: `/topics/${largest.slug}/`,
    Date: `/dates/${dates.find(Boolean) ?? 'undated'}/`,
    Search: '/search/',
    'Search with results': '/search/?q=mixture+of+experts',
  };
}

async function audit(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  if (result.lhr.runtimeError)
    throw new Error(`Lighthouse failed on ${url}: ${result.lhr.runtimeError.message}`);
  return result.lhr;
}

function readResult(name: string, path: string, result: Result): Audited {
  const figure = (id: string) => result.audits[id]?.numericValue ?? Number.NaN;
  return {
    name,
    path,
    scores: categories.map((category) =>
      Math.round((result.categories[category]?.score ?? 0) * 100),
    ),
    largestPaint: figure('largest-contentful-paint'),
    blocking: figure('total-blocking-time'),
    shift: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    failing: failingAudits(result),
  };
}

function failingAudits(result: Result): string[] {
  const counted = categories.flatMap((category) => result.categories[category]?.auditRefs ?? []);
  const ids = new Set(counted.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const found = result.audits[id];
    if (!found || found.score === null || found.score >= 0.995) return [];
    return [`${id}: ${found.title}${found.displayValue ? ` (${found.displayValue})` : ''}`];
  });
}
