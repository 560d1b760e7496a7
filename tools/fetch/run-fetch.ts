import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from '../../src/node/lock.ts';
import { placesOf } from '../../src/node/places.ts';
import { addDays } from './arxiv-days.ts';
import { checkDump } from './check-dump.ts';
import { type Clock, systemClock } from './clock.ts';
import { fetchFacts } from './facts.ts';
import { lackingPapers } from './lacking.ts';
import { FetchLedger } from './ledger.ts';
import type { FetchOptions } from './options.ts';
import { exitCode, type Outcome, outcomeText } from './outcome.ts';
import { fileOf, type Placing, placeDay } from './place-day.ts';
import { FetchProblem } from './problem.ts';
import { removePartials } from './replace-file.ts';
import { type Services, servicesOf } from './services.ts';
import { today, type Wish, wishOf } from './wish.ts';

type Environment = Record<string, string | undefined>;
/** What tests put in the place of the clock and of the ingest. */
type Means = { clock?: Clock; check?: typeof checkDump };

/** Days after which a day that was fetched is not asked for again. */
const settledAfter = 14;

/** Fetches dumps or facts, tells what came of it, and gives the exit code. Throws a `FetchProblem` for what cannot begin. */
export async function runFetch(
  options: FetchOptions,
  environment: Environment,
  { clock = systemClock, check = checkDump }: Means = {},
): Promise<number> {
  const services = servicesOf(options, environment, clock);
  if (options.facts) return runFacts(options, services);
  const wish = wishOf(options, services, clock);
  const release = options.dryRun ? () => {} : await lock(options.out);
  try {
    if (existsSync(options.out) && !options.dryRun) removePartials(options.out);
    const placing: Placing = {
      out: options.out,
      ledger: new FetchLedger(join(options.out, 'fetched.tsv')),
      check: async (file, text) => (options.strict ? check(options.out, file, text) : []),
      refused: '.cache/fetch',
      dryRun: options.dryRun ?? false,
    };
    return await fetchDays({ ...wish, settled: addDays(today(clock), -settledAfter) }, placing);
  } finally {
    release();
  }
}

type Run = Wish & {
  /** Days before this one are not asked for again. */
  settled: string;
};

async function fetchDays({ source, days, find, settled }: Run, placing: Placing): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const [index, date] of days.entries()) {
    if (days.length > 1) console.log(`▸ ${source} ${date} (${index + 1} of ${days.length})`);
    const known = date < settled ? placing.ledger.get(source, date) : undefined;
    const outcome: Outcome = known
      ? { kind: 'known', count: known.count }
      : await fetchDay({ source, date, find }, placing);
    outcomes.push(outcome);
    const text = outcomeText(join(placing.out, fileOf(source, date)), date, outcome);
    if (outcome.kind === 'failed') console.error(text);
    else console.log(placing.dryRun ? text.replace('written.', 'would be written.') : text);
    const left = days.length - index - 1;
    if (left === 0 || !outcomes.slice(-2).every(isOutOfReach) || outcomes.length < 2) continue;
    console.error(`The service could not be had twice; ${left} more days were not asked for.`);
    break;
  }
  return exitCode(outcomes);
}

function isOutOfReach(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && outcome.unreachable;
}

async function fetchDay(
  { source, date, find }: Pick<Run, 'source' | 'find'> & { date: string },
  placing: Placing,
): Promise<Outcome> {
  try {
    const known = placing.ledger.get(source, date) !== undefined;
    return await placeDay({ source, date, found: await find(date, known) }, placing);
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    return { kind: 'failed', reason: error.message, unreachable: error.unreachable };
  }
}

async function runFacts(options: FetchOptions, { huggingFace, arxiv }: Services): Promise<number> {
  const places = placesOf({ dumps: [options.out] });
  const path = join(dirname(options.out), 'facts.jsonl');
  const papers = await lackingPapers(places);
  const withCode = options.source === 'hf' ? huggingFace : null;
  const { refresh = false, dryRun = false } = options;
  const release = dryRun ? () => {} : await lock(options.out);
  try {
    const wish = { path, papers, refresh, dryRun, arxiv, huggingFace: withCode };
    console.log(`${path}: ${await fetchFacts(wish)}`);
    return 0;
  } finally {
    release();
  }
}

function lock(folder: string): Promise<() => void> {
  return takeLock(join(folder, '.fetch.lock'), {
    onWait: (pid) =>
      console.log(`Process ${pid} fetches into ${folder}, too: this one waits for it.`),
  });
}
