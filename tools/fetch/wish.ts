import { arxivDays, arxivStem } from './arxiv.ts';
import { addDays, arxivDay } from './arxiv-days.ts';
import type { Clock } from './clock.ts';
import { listDay } from './hugging-face.ts';
import type { FetchOptions } from './options.ts';
import type { FindDay } from './outcome.ts';
import { FetchProblem } from './problem.ts';
import type { Services } from './services.ts';

/** What is to be fetched: the beginning of the dumps' names, the days, and what finds one. */
export type Wish = { source: string; days: readonly string[]; find: FindDay };

/** The source, its days and what finds a day. Throws a `FetchProblem` for options that do not go together. */
export function wishOf(
  options: FetchOptions,
  { huggingFace, arxiv, arxivFeed }: Services,
  clock: Clock,
): Wish {
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
export function today(clock: Clock): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}
