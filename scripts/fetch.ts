import { Command, InvalidArgumentError, Option } from 'commander';
import { asCount } from '../src/integrations/build-options.ts';
import type { FetchOptions } from '../tools/fetch/options.ts';
import { FetchProblem } from '../tools/fetch/problem.ts';
import { runFetch } from '../tools/fetch/run-fetch.ts';
import { settingsHelp } from '../tools/fetch/settings.ts';

const options = new Command('npm run fetch --')
  .description(
    'Fetches digests as dumps: the daily papers of Hugging Face, or what is new in categories of arXiv; or, with --facts, what the papers of your dumps lack. But for sending mail, no other command goes to the network.',
  )
  .addOption(new Option('--source <name>', 'where from').choices(['hf', 'arxiv']))
  .option('--date <day>', 'the day, such as 2025-03-11 (default: today)', asDay)
  .option('--since <day>', 'all days from this one on', asDay)
  .option('--until <day>', 'with --since: to this one (default: today)', asDay)
  .option(
    '--category <names...>',
    'arXiv: categories or archives, such as cs.CL or math',
    asCategory,
  )
  .option('--cross', 'arXiv: also papers that stand in them beside another category')
  .option('--out <dir>', 'the folder of dumps', 'content/dumps')
  .option('--dry-run', 'fetch and check, and write nothing')
  .option('--no-strict', 'put a dump in place whatever the ingest finds in it')
  .option('--counts', 'Hugging Face: keep upvotes, stars and comments, which change all the time')
  .option('--summaries', 'Hugging Face: keep the summaries and key words that a machine wrote')
  .option(
    '--facts',
    'authors, venues, DOIs and code of papers that lack them, by arXiv id, into facts.jsonl; with --source hf, code from there, too',
  )
  .option('--refresh', 'with --facts: also papers that were asked for before')
  .option('--delay <ms>', 'milliseconds between two requests to arXiv', wholeNumber, 3000)
  .option('--timeout <s>', 'seconds of silence after which a request is given up', asCount, 30)
  .option('--tries <number>', 'how often a request is tried', asCount, 5)
  .addHelpText(
    'after',
    `
Examples:
  npm run fetch -- --source hf
  npm run fetch -- --source hf --since 2025-03-01 --until 2025-03-31
  npm run fetch -- --source arxiv --category cs.CL cs.LG
  npm run fetch -- --facts --source hf

${settingsHelp}

Exit code: 0 when all is there (or there was nothing on the day), 75 when a day is not out yet: try again later;
1 when something failed, with words. Afterwards: npm run ingest -- --strict.`,
  )
  .parse()
  .opts<FetchOptions>();

try {
  process.exitCode = await runFetch(options, process.env);
} catch (error) {
  if (!(error instanceof FetchProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function asDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  if (isDay && date.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('It must be a day such as 2025-03-11.');
}

function asCategory(name: string, previous: string[] | undefined): string[] {
  if (!/^[a-z]+(-[a-z]+)*(\.[A-Za-z]+(-[A-Za-z]+)*)?$/.test(name))
    throw new InvalidArgumentError(
      'It must be a category of arXiv such as cs.CL, or an archive such as math.',
    );
  return [...(previous ?? []), name];
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
