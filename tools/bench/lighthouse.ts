import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { type Result } from 'lighthouse';
import { freePort } from '../../src/node/free-port.ts';
import { withSite } from '../../src/node/with-site.ts';
import { runScript } from './run-script.ts';

/**
 * Runs Lighthouse with its mobile settings over pages of a built site, beside whose texts it puts compressed
 * copies, and prints a line for each page, and under it each audit that is not passed.
 */
export async function printAudits(
  out: string,
  { heaviestPaper, runs }: { heaviestPaper: string; runs: number },
): Promise<void> {
  const audited = await auditPages(out, pagesToAudit(out, heaviestPaper), runs);
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

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page with its mobile settings. */
type Audited = {
  name: string;
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
async function auditPages(
  out: string,
  pages: Record<string, string>,
  runs: number,
): Promise<Audited[]> {
  runScript('precompress', ['--out', out]);
  const port = await freePort();
  return withSite(
    out,
    async (_, url) => {
      const audited: Audited[] = [];
      for (const [name, path] of Object.entries(pages)) {
        const results: Audited[] = [];
        for (let run = 0; run < runs; run++)
          results.push(readResult(name, await audit(new URL(`.${path}`, url).href, port)));
        results.sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0));
        audited.push(...results.slice(Math.floor((runs - 1) / 2)).slice(0, 1));
      }
      return audited;
    },
    { gzip: true, args: [`--remote-debugging-port=${port}`] },
  );
}

/** The pages that are audited: the front page, the heaviest paper, the topic with most papers, the newest date, search. */
function pagesToAudit(out: string, heaviestPaper: string): Record<string, string> {
  const read = (name: string) => JSON.parse(readFileSync(join(out, 'api', name), 'utf8'));
  const topics: { slug: string; papers: string[] }[] = read('topics.json').topics;
  const largest = topics.reduce((most, topic) =>
    topic.papers.length > most.papers.length ? topic : most,
  );
  const dates: (string | null)[] = read('digests.json').digests.map(
    ({ date, from }: { date: string | null; from?: string }) => (from ? null : date),
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

function readResult(name: string, result: Result): Audited {
  const figure = (id: string) => result.audits[id]?.numericValue ?? Number.NaN;
  return {
    name,
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
