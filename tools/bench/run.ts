import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Command } from 'commander';
import type { Card } from '../../src/features/cards/card.ts';
import { paintCard } from '../../src/features/cards/paint-card.ts';
import { budgets, measureSizes } from '../../src/integrations/check/budgets.ts';
import { readSite } from '../../src/integrations/check/check-site.ts';
import { auditPages, pagesToAudit } from './audit-pages.ts';
import { printAudits } from './print-audits.ts';
import { printCarrying } from './print-carrying.ts';

/** Wall-clock seconds of several runs, and the largest peak memory of their Node processes in megabytes. */
type Measured = { median: number; least: number; most: number; megabytes: number };

/** Runs a program of this project several times after one warm-up. Throws when a run fails. */
function measureRuns(program: string, args: string[], runs: number): Measured {
  const times: number[] = [];
  let kilobytes = 0;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', './tools/bench/report-memory.ts', program, ...args],
      { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    if (status !== 0) throw new Error(`${program} failed:\n${stderr}`);
    if (run > 0) times.push((performance.now() - start) / 1000);
    kilobytes = Math.max(kilobytes, Number(/peak memory (\d+) kB/.exec(stderr)?.[1] ?? 0));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1), megabytes: Math.round(kilobytes / 1000) };
}

/** Draws a card for each paper of a site, with its title alone, and measures time and bytes. */
async function measureCards(
  site: string,
): Promise<{ count: number; seconds: number; mean: number; most: number }> {
  const { papers } = JSON.parse(readFileSync(`${site}/api/papers.json`, 'utf8'));
  const empty = { path: '', eyebrow: null, corner: '', point: '', lead: '', bar: [], facts: [] };
  const cards: Card[] = papers.map(({ title }: { title: string }) => ({ ...empty, title }));
  const start = performance.now();
  const sizes: number[] = [];
  for (let first = 0; first < cards.length; first += 8) {
    const pictures = await Promise.all(cards.slice(first, first + 8).map(paintCard));
    sizes.push(...pictures.map((picture) => picture.length));
  }
  return {
    count: cards.length,
    seconds: (performance.now() - start) / 1000,
    mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    most: Math.max(...sizes),
  };
}

new Command('npm run bench --')
  .description(
    'Measures ingest, build, memory, cards, page sizes, the packed copy, first results and Lighthouse. Takes minutes.',
  )
  .parse();

const out = '.cache/bench/site';
const runs = 5;

console.log(
  `${cpus().length} processors, Node ${process.version}, median of ${runs} runs after a warm-up\n`,
);
const ingest = measureRuns(
  'scripts/run.mjs',
  ['ingest', '--content', '.cache/bench/content'],
  runs,
);
print('Ingest of the dumps', seconds(ingest), '1.5 s');
const build = measureRuns(
  'scripts/run.mjs',
  ['build', '--content', '.cache/bench/content', '--out', out],
  runs,
);
print('Whole build', seconds(build), '12 s');
print('Peak memory of the build', `${build.megabytes} MB`, '');

const cards = await measureCards(out);
print(`Drawing ${cards.count} cards, none in the cache`, `${cards.seconds.toFixed(2)} s`, '');
print('A card, on average and the largest', `${bytes(cards.mean)}, ${bytes(cards.most)}`, '25 kB');

const sizes = measureSizes(out, readSite(out, '/'));
print(
  'Heaviest paper page, HTML and CSS, gzipped',
  bytes(sizes.paperPage),
  bytes(budgets.paperPage),
);
print('Script before a search, gzipped', bytes(sizes.script), bytes(budgets.script));
print('Fonts', bytes(sizes.fonts), bytes(budgets.fonts));
await printCarrying(out);
printAudits(await auditPages(out, pagesToAudit(out, sizes.paperPath), 3));

function print(name: string, value: string, aim: string): void {
  console.log(`${name.padEnd(46)}${value.padEnd(28)}${aim && `aim ${aim}`}`);
}

function seconds({ median, least, most }: Measured): string {
  return `${median.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function bytes(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}
