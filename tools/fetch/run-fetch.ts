import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from '../../src/node/lock.ts';
import { placesOf } from '../../src/node/places.ts';
import { arxivDays, arxivStem } from './arxiv.ts';
import { addDays, arxivDay } from './arxiv-days.ts';
import { checkDump } from './check-dump.ts';
import { type Clock, systemClock } from './clock.ts';
import { fetchFacts } from './facts.ts';
import { listDay } from './hugging-face.ts';
import { lackingPapers } from './lacking.ts';
import { FetchLedger } from './ledger.ts';
import { Limiter } from './limiter.ts';
import { exitCode, type Found, type Outcome, outcomeText } from './outcome.ts';
import { fileOf, type Placing, placeDay } from './place-day.ts';
import { FetchProblem } from './problem.ts';
import { removePartials } from './replace-file.ts';
import type { Service, Web } from './service.ts';
import { type FetchSettings, fetchSettings, isHere } from './settings.ts';

export type FetchOptions = {
  source?: 'hf' | 'arxiv';
  date?: string;
  since?: string;
  until?: string;
  category?: string[];
  cross?: boolean;
  out: string;
  dryRun?: boolean;
  counts?: boolean;
  summaries?: boolean;
  strict: boolean;
  facts?: boolean;
  refresh?: boolean;
  /** Milliseconds between two requests to arXiv. */
  delay: number;
  /** Seconds of silence after which a request is given up. */
  timeout: number;
  tries: number;
};

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
  const services = servicesOf(options, settingsOf(environment), clock);
  if (options.facts) return runFacts(options, services);
  const { source, days, find } = wishOf(options, services, clock);
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
    return await fetchDays(
      { source, days, find, settled: addDays(today(clock), -settledAfter) },
      placing,
    );
  } finally {
    release();
  }
}

type Run = {
  source: string;
  days: readonly string[];
  find: (date: string) => Promise<Found>;
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
    return await placeDay({ source, date, found: await find(date) }, placing);
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    return { kind: 'failed', reason: error.message, unreachable: error.unreachable };
  }
}

/** The source, its days and what finds a day. Throws a `FetchProblem` for options that do not go together. */
function wishOf(
  options: FetchOptions,
  { huggingFace, arxiv, arxivFeed }: Services,
  clock: Clock,
): Omit<Run, 'settled'> {
  const { source, category = [], cross = false, counts = false, summaries = false } = options;
  if (source === 'hf') {
    if (category.length > 0)
      throw new FetchProblem('Hugging Face has no categories: leave out --category.');
    const days = daysOf(options, today(clock), today(clock));
    return {
      source,
      days,
      find: async (date) => ({
        kind: 'papers',
        papers: await listDay(huggingFace, date, { counts, summaries }),
      }),
    };
  }
  if (source !== 'arxiv')
    throw new FetchProblem('Say what to fetch: --source hf, --source arxiv or --facts.');
  if (category.length === 0)
    throw new FetchProblem(
      'Say which papers of arXiv: --category cs.CL, several times for several.',
    );
  const wish = { categories: [...new Set(category)].sort(), cross };
  const days = daysOf(options, arxivDay(clock.now()), today(clock));
  return { source: arxivStem(wish), days, find: arxivDays({ api: arxiv, feed: arxivFeed }, wish) };
}

/** The days that are wanted: one, or all from one to another, today without any word. */
function daysOf({ date, since, until }: FetchOptions, usual: string, latest: string): string[] {
  if (date && (since || until))
    throw new FetchProblem('Give --date, or --since with --until, not both.');
  if (until && !since) throw new FetchProblem('--until needs --since: from which day?');
  const first = date ?? since ?? usual;
  const last = date ?? until ?? usual;
  if (last > latest) throw new FetchProblem(`${last} is still to come; today is ${latest} (UTC).`);
  if (first > last) throw new FetchProblem(`${first} is later than ${last}.`);
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The day in UTC. */
function today(clock: Clock): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
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

type Services = { huggingFace: Service; arxiv: Service; arxivFeed: Service };

function settingsOf(environment: Environment): FetchSettings {
  const settings = fetchSettings(environment);
  if ('faults' in settings)
    throw new FetchProblem(['The settings do not suffice.', ...settings.faults].join('\n  '));
  return settings;
}

/** arXiv wants three seconds between two requests, over all its services together. */
function servicesOf(options: FetchOptions, settings: FetchSettings, clock: Clock): Services {
  const { arxiv, arxivFeed, huggingFace, token, userAgent } = settings;
  if (options.delay < 3000 && !(isHere(arxiv) && isHere(arxivFeed)))
    throw new FetchProblem(
      'arXiv wants 3 seconds between two requests: --delay must be at least 3000.',
    );
  const web: Web = {
    clock,
    tell: console.log,
    timeout: options.timeout * 1000,
    tries: options.tries,
  };
  const headers = { 'User-Agent': userAgent };
  const limiter = new Limiter(clock, options.delay);
  return {
    huggingFace: {
      web,
      base: huggingFace,
      limiter: new Limiter(clock, 0),
      headers: {
        ...headers,
        Accept: 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      throttles: false,
    },
    arxiv: {
      web,
      base: arxiv,
      limiter,
      headers: { ...headers, Accept: 'application/atom+xml' },
      throttles: true,
    },
    arxivFeed: {
      web,
      base: arxivFeed,
      limiter,
      headers: { ...headers, Accept: 'application/atom+xml' },
      throttles: true,
    },
  };
}
