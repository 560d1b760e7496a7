import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { questions } from './questions.ts';
import { measureKeystrokes, measureTransfers } from './search-measures.ts';
import { writeSyntheticSearch } from './search-synthetic.ts';

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
