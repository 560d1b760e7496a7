import { cpus } from 'node:os';
import { Command } from 'commander';
import { cardCache } from '../../src/integrations/build-site.ts';
import { budgets, measureSizes } from '../../src/integrations/check/budgets.ts';
import { readSite } from '../../src/integrations/check/check-site.ts';
import { auditPages, pagesToAudit } from './audit-pages.ts';
import { measureCards } from './measure-cards.ts';
import { type Measured, measureRuns } from './measure-runs.ts';
import { printAudits } from './print-audits.ts';
import { printCarrying } from './print-carrying.ts';

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

const cards = await measureCards(cardCache('.cache/bench/content'));
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
