import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { buildSearch } from '../../src/search/index/build-search.ts';
import type { SearchPaper } from '../../src/search/paper.ts';
import { questions } from './questions.ts';
import { measureKeystrokes, measureTransfers } from './search-measures.ts';
import { readSearch, writeSearch } from './search-site.ts';

/**
 * Writes the search of a larger corpus, made of the sentences and title words of a site's papers in
 * other combinations, with new names in each paper as new papers have them. The same every time.
 */
async function writeSyntheticSearch(site: string, out: string, count: number): Promise<void> {
  const { papers: originals, topics } = readSearch(site);
  const random = generator(1);
  const papers = Array.from({ length: count }, (_, number) => recombine(originals, number, random));
  writeSearch(out, await buildSearch(papers, topics));
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
    kind: first.kind,
    digests: first.digests,
    code: false,
    authors: Array.from({ length: 5 }, () => `${inventName(random)} ${inventName(random)}`),
    venue: null,
    submitted: '2024-03',
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
  console.log(
    `\nFirst search, ${name}: requests (with the page's own), kB in the files (and gzipped)`,
  );
  for (const question of questions) {
    const sent = await measureTransfers(out, question);
    const detail = [...sent.parts].map(
      ([part, { requests, gzipped }]) => `${part} ${requests}: ${kilobytes(gzipped)}`,
    );
    console.log(
      `  ${sent.requests} (${sent.allRequests}), ${kilobytes(sent.bytes)} (${kilobytes(sent.gzipped)})  ${question}\n    ${detail.join(', ')}`,
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
