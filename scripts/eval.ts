import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { IngestResult } from '../src/ingest/ingest.ts';
import { collect } from '../src/integrations/build-options.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import type { Figure } from '../src/model/figure.ts';
import { placesOf } from '../src/node/places.ts';
import { readCorpus } from '../src/node/read-corpus.ts';
import { ingestPlaces } from '../src/node/run-ingest.ts';
import { collectionMark } from '../src/text/identity.ts';
import { readCases, readSite } from '../tools/eval/cases.ts';
import { measureDays } from '../tools/eval/days.ts';
import { fallen, figuresText, readRecord, writeRecord } from '../tools/eval/figures.ts';
import { digestsOf, ingestDays, labelsText, measureLabels } from '../tools/eval/labels.ts';
import { measureAll } from '../tools/eval/measure-all.ts';
import { papersText } from '../tools/eval/papers-text.ts';
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
  .option('--reuse', 'ask the search of the last --wide again, and make none')
  .addOption(new Option('--only <part>', 'measure this alone').choices(parts))
  .addOption(
    new Option(
      '--labels [days]',
      'measure nothing, and write for a person to judge: labels of digests and regions, of the site and of 40 Hugging Face days, held out or tuned on, above the titles of their papers, and all that is said of 20 papers of these days',
    )
      .choices(['unseen', 'tuned'])
      .preset('unseen'),
  )
  .option('--check', 'fail when a figure is more than 0.02 under the recorded one')
  .option('--record', 'keep the figures as those to hold on to, and to show on the site')
  .parse();
type Options = {
  dumps?: string[];
  out?: string;
  corpus?: string;
  wide?: boolean;
  reuse?: boolean;
  only?: (typeof parts)[number];
  labels?: 'unseen' | 'tuned';
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
const hasDays = existsSync(join(texts, corpus.huggingFace)) && cases['wide-topics'].length > 0;
if (options.labels) await writeLabels(options.labels === 'unseen');
else {
  if (!only || only === 'site') await measureSite();
  if (only === 'days' || (!only && hasDays)) await measureOtherDays();
  if (only === 'wide' || options.wide) await searchWidely();
}

async function writeLabels(held: boolean): Promise<void> {
  const { result } = await ingestPlaces(placesOf({ dumps, content: '.cache/eval/content' }));
  const days = await someDays(held);
  mkdirSync('.cache/eval/labels', { recursive: true });
  const written = {
    'site.md': labelsText(result),
    'days.md': labelsText(days),
    'papers.md': papersText(days, 20),
  };
  for (const [name, text] of Object.entries(written)) {
    writeFileSync(join('.cache/eval/labels', name), text);
    console.log(join('.cache/eval/labels', name));
  }
}

/** Forty of the Hugging Face days, ingested. */
async function someDays(held: boolean): Promise<IngestResult> {
  const { huggingFace } = corpus;
  const all = await Array.fromAsync(textsOf({ huggingFace }));
  const isWanted = (day: string) => isHeldOut(day) === held;
  return ingestDays(all, '.cache/eval/days', { isWanted, count: 40 });
}

async function measureSite(): Promise<void> {
  if (options.out || (await buildSite({ dumps, content: '.cache/eval/content', out })))
    await keep(papers, await measureAll(cases, out, dumps));
  else process.exitCode = 1;
}

async function measureOtherDays(): Promise<void> {
  const figures = await measureDays(cases['wide-topics'], textsOf(corpus), isHeldOut);
  const judged = cases.labels.filter(({ digest }) => isDay(digest));
  const digests = judged.length > 0 ? digestsOf((await someDays(true)).files) : [];
  const about = { id: 'unseen.labels', part: 'Unseen days, Hugging Face' };
  await keep('papers of other days', [...figures, ...measureLabels(judged, digests, about)]);
}

/** Whether a digest is of the Hugging Face days, which go by their dates alone. */
function isDay(digest: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(digest);
}

async function searchWidely(): Promise<void> {
  const { huggingFace } = corpus;
  const of = textsOf({ huggingFace });
  const where = { folder: '.cache/eval/wide', reuse: options.reuse === true };
  const figures = await measureWide(cases['hf-queries'], of, where);
  await keep('search in papers of other days', figures);
}

function textsOf(files: Record<string, string>): ReturnType<typeof readCorpus> {
  const missing = Object.values(files).filter((name) => !existsSync(join(texts, name)));
  if (missing.length > 0)
    throw new Error(
      `${texts} holds no ${missing.join(' and no ')}: name their folder with --corpus.`,
    );
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
