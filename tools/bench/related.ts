import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { findNearest } from '../../src/ingest/enrich/relate/nearest.ts';
import { relate } from '../../src/ingest/enrich/relate/relate.ts';
import type { PaperText } from '../../src/model/paper.ts';

/** How long relating so many papers took. */
type Timing = { papers: number; seconds: number; microsecondsPerPaper: number };

/** Words of a synthetic text that stand together in a real one. */
const runLength = 12;
const runsPerText = 14;
/** How many synthetic papers share one invented word: the vocabulary of a real corpus never stops growing. */
const papersPerNewWord = 3;

/**
 * Times `relate` on synthetic corpora of the given sizes, one after the other. Their texts are runs of
 * words taken by turns from a few of the papers given; near-linear growth shows as a constant time
 * for each paper.
 */
function benchRelate(papers: readonly PaperText[], sizes: readonly number[]): Timing[] {
  const texts = papers.map(({ title, brief, abstract }) =>
    [title, brief, abstract].join(' ').split(/\s+/),
  );
  return sizes.map((size) => {
    const corpus = synthesise(texts, size);
    const start = performance.now();
    relate(findNearest(corpus, new Map(), 8), { count: 8 });
    const seconds = (performance.now() - start) / 1000;
    return { papers: size, seconds, microsecondsPerPaper: Math.round((seconds * 1e6) / size) };
  });
}

function synthesise(texts: readonly string[][], size: number): PaperText[] {
  const random = generator();
  const run = (words: readonly string[]) => {
    const start = random(Math.max(1, words.length - runLength));
    return words.slice(start, start + runLength).join(' ');
  };
  return Array.from({ length: size }, (_, at) => {
    const sources = Array.from({ length: 3 }, () => texts[random(texts.length)] ?? []);
    const runs = Array.from({ length: runsPerText }, (_, turn) => run(sources[turn % 3] ?? []));
    const invented = `word${random(Math.ceil(size / papersPerNewWord))}`;
    const [title = '', ...rest] = runs;
    return { slug: `paper-${at}`, title, brief: null, abstract: `${rest.join(' ')} ${invented}` };
  });
}

/** Whole numbers below a limit, the same in every run (Park and Miller's generator). */
function generator(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

const { site, papers } = new Command('npm run bench:related --')
  .description(
    'Times the search for related papers on corpora of growing size, made from a site’s words.',
  )
  .option('--site <folder>', 'a site built with `npm run build`', 'dist')
  .option('--papers <numbers>', 'sizes, joined by commas', '573,5000,20000')
  .parse()
  .opts<{ site: string; papers: string }>();

const texts: PaperText[] = JSON.parse(readFileSync(join(site, 'api/papers.json'), 'utf8')).papers;
for (const timing of benchRelate(texts, papers.split(',').map(Number))) {
  const { papers, seconds, microsecondsPerPaper } = timing;
  console.log(
    `${String(papers).padStart(7)} papers  ${seconds.toFixed(2)} s  ${microsecondsPerPaper} µs for each`,
  );
}
