import { cpus } from 'node:os';
import { Command } from 'commander';
import type { Card } from '../../src/features/cards/card.ts';
import { cardPainter } from '../../src/features/cards/paint-card.ts';
import { asCount, collect } from '../../src/integrations/build-options.ts';
import { siteSizes } from '../../src/integrations/check/check-site.ts';
import { budgets } from '../../src/integrations/check/sizes.ts';
import { readPapers } from '../../src/node/read-papers.ts';
import { runScript } from './run-script.ts';

const runs = 5;
/** Loaded before a measured program: prints the peak memory of its process when it ends. */
const reportMemory =
  'data:text/javascript,process.on("exit",()=>console.error("peak memory",process.resourceUsage().maxRSS))';

const program = new Command('npm run bench --')
  .description(
    'Measures ingest, build, memory, cards, page sizes, the packed copy, first results and Lighthouse. Takes minutes.',
  )
  .action(measureAll);

measurement(
  'carry',
  'Measures the packed copy of a built site, and how soon a search answers online, offline and from a folder.',
).action(async ({ site }) => (await import('./carry.ts')).printCarrying(site));

measurement(
  'first-visit',
  'Counts what the first visit to a paper of a built site fetches, with its worker and without.',
)
  .option('--seconds <number>', 'how long the page stays open', Number, 6)
  .action(async ({ site, seconds }) =>
    (await import('./first-visit.ts')).printFirstVisit(site, seconds),
  );

measurement(
  'lighthouse',
  'Runs Lighthouse with its mobile settings over a built site, and puts compressed copies of its texts beside them.',
)
  .option('--runs <number>', 'runs of each page, of which the median counts', Number, 1)
  .action(async ({ site, runs }) => {
    const { paperPath } = siteSizes(site);
    await (await import('./lighthouse.ts')).printAudits(site, { heaviestPaper: paperPath, runs });
  });

measurement(
  'search',
  'Measures what the search of a built site sends and how fast it answers, now and when it has grown.',
)
  .option('--papers <number>', 'size to grow the site to; 0 for none', Number, 10_000)
  .action(async ({ site, papers }) => (await import('./search.ts')).printSearch(site, papers));

measurement(
  'map',
  'Tells how near the map keeps related papers, and times the frames of a map of many dots while it is dragged, in a real Chromium.',
)
  .option('--dots <number>', 'how many dots', Number, 10_000)
  .option('--seconds <number>', 'how long each drag lasts', Number, 4)
  .action(async ({ site, ...options }) => (await import('./map.ts')).printMap(site, options));

measurement(
  'related',
  'Times the search for related papers on corpora of growing size, made from a site’s words.',
)
  .option('--papers <numbers>', 'sizes, joined by commas', '573,5000,20000')
  .action(async ({ site, papers }) =>
    (await import('./related.ts')).printRelating(site, papers.split(',').map(Number)),
  );

program
  .command('scale')
  .description(
    'Builds sites of growing size from texts, and adds digests to them; beside them the same papers through other generators. Takes minutes to hours.',
  )
  .requiredOption(
    '--texts <path>',
    'texts of papers, .jsonl or .tsv, .zst too, or a folder of them; may be given several times',
    collect,
  )
  .option('--papers <numbers>', 'sizes, joined by commas', '1000,10000,30000,100000')
  .option('--days <number>', 'how many of the newest days are added one by one', Number, 0)
  .option(
    '--peers',
    'also measure Eleventy and Hugo; Eleventy is installed into .cache/bench/peers',
  )
  .option(
    '--settings <json>',
    'settings of the site beside those of the repository',
    (text): object => JSON.parse(text),
    {},
  )
  .option('--keep', 'leave the sites in .cache/bench/scale')
  .action(async ({ papers, peers = false, keep = false, ...options }) =>
    (await import('./scale.ts')).printScale({
      ...options,
      peers,
      keep,
      papers: papers.split(',').map(asCount),
    }),
  );

await program.parseAsync();

/** A measurement of a site that is built already: `npm run bench:<name>`. */
function measurement(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--site <folder>', 'a site built with `npm run build`', 'dist');
}

async function measureAll(): Promise<void> {
  const [out, content] = ['.cache/bench/site', '.cache/bench/content'];
  console.log(
    `${cpus().length} processors, Node ${process.version}, median of ${runs} runs after a warm-up\n`,
  );
  print('Ingest of the dumps', seconds(measureRuns('ingest', ['--content', content])), '1.5 s');
  const build = measureRuns('build', ['--content', content, '--out', out]);
  print('Whole build', seconds(build), '12 s');
  print('Peak memory of the build', `${build.megabytes} MB`, '');

  const cards = await measureCards(out);
  print(`Drawing ${cards.count} cards, none in the cache`, `${cards.seconds.toFixed(2)} s`, '');
  print(
    'A card, on average and the largest',
    `${bytes(cards.mean)}, ${bytes(cards.most)}`,
    '25 kB',
  );

  const sizes = siteSizes(out);
  const { paperPage, script, fonts } = budgets;
  print('Heaviest paper page, HTML and CSS, gzipped', bytes(sizes.paperPage), bytes(paperPage));
  print('Script before a search, gzipped', bytes(sizes.script), bytes(script));
  print('Fonts', bytes(sizes.fonts), bytes(fonts));
  await (await import('./carry.ts')).printCarrying(out);
  const { printAudits } = await import('./lighthouse.ts');
  await printAudits(out, { heaviestPaper: sizes.paperPath, runs: 3 });
}

/** Wall-clock seconds of several runs, and the largest peak memory of their Node processes in megabytes. */
type Measured = { median: number; least: number; most: number; megabytes: number };

/** Runs a command of this project several times after one warm-up. Throws when a run fails. */
function measureRuns(command: string, args: string[]): Measured {
  const times: number[] = [];
  let kilobytes = 0;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const stderr = runScript(command, args, { node: ['--import', reportMemory] });
    if (run > 0) times.push((performance.now() - start) / 1000);
    kilobytes = Math.max(kilobytes, Number(/peak memory (\d+)/.exec(stderr)?.[1] ?? 0));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1), megabytes: Math.round(kilobytes / 1000) };
}

/** Draws a card for each paper of a site, with its title alone, and measures time and bytes. */
async function measureCards(
  site: string,
): Promise<{ count: number; seconds: number; mean: number; most: number }> {
  const papers = readPapers(site);
  const empty = { path: '', eyebrow: null, corner: '', point: '', lead: '', bar: [], facts: [] };
  const cards: Card[] = papers.map(({ title }) => ({ ...empty, title }));
  const start = performance.now();
  const paint = await cardPainter({ title: 'Offprint', mark: null, language: 'en' });
  const sizes = cards.map((card) => paint(card).length);
  return {
    count: cards.length,
    seconds: (performance.now() - start) / 1000,
    mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    most: Math.max(...sizes),
  };
}

function print(name: string, value: string, aim: string): void {
  console.log(`${name.padEnd(46)}${value.padEnd(28)}${aim && `aim ${aim}`}`);
}

function seconds({ median, least, most }: Measured): string {
  return `${median.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function bytes(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}
