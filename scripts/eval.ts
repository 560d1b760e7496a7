import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { collect } from '../src/integrations/build-options.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import type { Figure } from '../src/model/figure.ts';
import { ensureChromium } from '../src/node/find-chromium.ts';
import { readCorpus } from '../src/node/read-corpus.ts';
import { collectionMark } from '../src/text/identity.ts';
import { readCases, readSite } from '../tools/eval/cases.ts';
import { measureDays } from '../tools/eval/days.ts';
import { fallen, figuresText, readRecord, writeRecord } from '../tools/eval/figures.ts';
import { measureAll } from '../tools/eval/measure-all.ts';
import { measureWide } from '../tools/eval/wide.ts';
import { isHeldOut } from '../tools/learn/split.ts';

const own = 'tests/eval';
/** A folder outside the repository with judged cases (`eval`), abstracts (`dumps`) and texts of other days (`corpus`). */
const outside = process.env['OFFPRINT_JUDGED'];
/** The texts of other days; a paper that is in both has the day of the first. */
const corpus = { huggingFace: 'hf-days.jsonl.zst', arxiv: 'arxiv-days.tsv.zst' };
const parts = ['site', 'days', 'wide'] as const;

const program = new Command('npm run eval --')
  .description(
    'Measures texts, topics, related papers, search, labels and gists of a built site on judged cases, and topics, kinds and search on papers of other days.',
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
  .option(
    '--corpus <dir>',
    `folder of ${corpus.huggingFace} and ${corpus.arxiv}, texts of other days (default: that in the folder that OFFPRINT_JUDGED names)`,
  )
  .option('--wide', 'search in all papers of the Hugging Face days, too (some minutes)')
  .addOption(new Option('--only <part>', 'measure this alone').choices(parts))
  .option('--check', 'fail when a figure is more than 0.02 under the recorded one')
  .option('--record', 'keep the figures as those to hold on to, and to show on the site')
  .parse();
type Options = {
  dumps?: string[];
  out?: string;
  corpus?: string;
  wide?: boolean;
  only?: (typeof parts)[number];
  check?: boolean;
  record?: boolean;
};
const options = program.opts<Options>();

const folder = program.args[0] ?? (outside ? join(outside, 'eval') : own);
const dumps = options.dumps ?? ['content/dumps', ...(outside ? [join(outside, 'dumps')] : [])];
const out = options.out ?? '.cache/eval/site';
const texts = options.corpus ?? join(outside ?? '', 'corpus');
const cases = readCases(folder, own);
const papers = `${folder === own ? 'own cases' : 'judged cases'}, ${dumps.length > 1 ? 'briefs and abstracts' : 'briefs'}`;

const { only } = options;
const hasCorpus = existsSync(join(texts, corpus.huggingFace));
if (!only || only === 'site') await measureSite();
if (only === 'days' || (!only && hasCorpus && cases['wide-topics'].length > 0))
  await keep(
    'papers of other days',
    await measureDays(cases['wide-topics'], textsOf(corpus), isHeldOut),
  );
if (only === 'wide' || options.wide) await searchWidely();

async function measureSite(): Promise<void> {
  process.env.CHROMIUM ??= ensureChromium();
  if (options.out || (await buildSite({ dumps, content: '.cache/eval/content', out })))
    await keep(papers, await measureAll(cases, out, dumps));
  else process.exitCode = 1;
}

async function searchWidely(): Promise<void> {
  const { huggingFace } = corpus;
  const of = textsOf({ huggingFace });
  const figures = await measureWide(cases['hf-queries'], of, '.cache/eval/wide');
  await keep('search in papers of other days', figures);
}

function textsOf(files: Record<string, string>): ReturnType<typeof readCorpus> {
  return readCorpus(Object.values(files).map((name) => join(texts, name)));
}

/** Prints figures, records them and compares them, as the options want it. */
async function keep(set: string, figures: Figure[]): Promise<void> {
  console.log(`\n${set}\n\n${figuresText(figures)}`);
  if (options.record) writeRecord(set, await collectionMark(readSite(out).papers), figures);
  if (!options.check) return;
  const losses = fallen(readRecord()[set]?.figures ?? [], figures);
  for (const loss of losses) console.error(loss);
  if (losses.length > 0) process.exitCode = 1;
}
