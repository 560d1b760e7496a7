import { join } from 'node:path';
import { Command } from 'commander';
import { collect } from '../src/integrations/build-options.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import { ensureChromium } from '../src/node/find-chromium.ts';
import { collectionMark } from '../src/text/identity.ts';
import { readCases, readSite } from '../tools/eval/cases.ts';
import { fallen, figuresText, readRecord, writeRecord } from '../tools/eval/figures.ts';
import { measureAll } from '../tools/eval/measure-all.ts';

const own = 'tests/eval';
/** A folder outside the repository with judged cases (`eval`) and abstracts (`dumps`). */
const outside = process.env['OFFPRINT_JUDGED'];

const program = new Command('npm run eval --')
  .description(
    'Measures texts, topics, related papers, search, labels and gists of a built site on judged cases.',
  )
  .argument(
    '[cases]',
    `folder of judged cases (default: ${own}, or those in the folder that OFFPRINT_JUDGED names)`,
  )
  .option(
    '--dumps <dir>',
    `dumps to build the site from; may be given several times (default: content/dumps, and those in the folder that OFFPRINT_JUDGED names)`,
    collect,
  )
  .option('--out <dir>', 'measure the site built here, and build none')
  .option('--check', 'fail when a figure is more than 0.02 under the recorded one')
  .option('--record', 'keep the figures as those to hold on to, and to show on the site')
  .parse();
type Options = { dumps?: string[]; out?: string; check?: boolean; record?: boolean };
const options = program.opts<Options>();

const folder = program.args[0] ?? (outside ? join(outside, 'eval') : own);
const dumps = options.dumps ?? ['content/dumps', ...(outside ? [join(outside, 'dumps')] : [])];
const out = options.out ?? '.cache/eval/site';
const set = `${folder === own ? 'own cases' : 'judged cases'}, ${dumps.length > 1 ? 'briefs and abstracts' : 'briefs'}`;

process.env.CHROMIUM ??= ensureChromium();
if (options.out || (await buildSite({ dumps, content: '.cache/eval/content', out })))
  await evaluate();
else process.exitCode = 1;

async function evaluate(): Promise<void> {
  const figures = await measureAll(readCases(folder, own), out, dumps);
  console.log(`\n${set}\n\n${figuresText(figures)}`);
  if (options.record) writeRecord(set, await collectionMark(readSite(out).papers), figures);
  if (!options.check) return;
  const losses = fallen(readRecord()[set]?.figures ?? [], figures);
  for (const loss of losses) console.error(loss);
  if (losses.length > 0) process.exitCode = 1;
}
