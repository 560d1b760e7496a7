import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { PaperText } from '../../src/model/paper.ts';
import { benchRelate } from './relate.ts';

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
