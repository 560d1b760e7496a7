import { oneLine } from '../../src/text/phrases.ts';
import { arxivDay, isWeekend } from './arxiv-days.ts';
import { type Announced, announcedOf } from './arxiv-record.ts';
import { readAtom } from './atom.ts';
import { FetchProblem, quoted } from './problem.ts';
import { ask, type Service } from './service.ts';

/** arXiv's feed of what is new in categories; it is made anew at midnight in New York. */
export type DailyFeed = {
  announced: Announced[];
  /** The newest day that it announces; null for an empty feed. */
  day: string | null;
  /** The day on which it was made, if it says. */
  made: string | null;
};

/** Reads the feed of some categories or archives (`rss.arxiv.org/atom/cs.CL+cs.LG`). */
export async function readDailyFeed(
  service: Service,
  categories: readonly string[],
): Promise<DailyFeed> {
  const feed = readAtom(await ask(service, `/atom/${categories.join('+')}`), service.base.host);
  const title = oneLine(feed.title?.value ?? '');
  if (/feed error for query/i.test(title))
    throw new FetchProblem(
      `arXiv has no such category: “${quoted(title)}”. Categories are written as cs.CL, archives as math.`,
      { status: 400 },
    );
  const entries = feed.entries ?? [];
  const announced = entries.flatMap((entry) => announcedOf(entry) ?? []);
  if (entries.length > 0 && announced.length === 0)
    throw new FetchProblem(
      `The feed of ${service.base.host} has ${entries.length} entries, and none with an arXiv id and a day. Its form may have changed.`,
    );
  const made = Date.parse(feed.updated ?? '');
  return {
    announced,
    day: lastOf(announced),
    made: Number.isNaN(made) ? null : arxivDay(made),
  };
}

/** What a feed tells of a day: that it has it, that there is nothing, that it is yet to come, or nothing any more. */
export type Tells = 'there' | 'empty' | { late: string } | 'past';

/**
 * What a feed tells of a day. Without that day’s entries a feed of an older day is late; an empty one, if made on the day or
 * later, means that nothing was announced. A category that still stands at an older day makes the whole late.
 */
export function whatItTells(
  { announced, day, made }: DailyFeed,
  wanted: string,
  categories: readonly string[],
): Tells {
  const newest = day ?? made;
  if (newest !== null && newest > wanted) return 'past';
  if (isWeekend(wanted) && day !== wanted) return 'empty';
  if (day === null) return made !== null && made < wanted ? { late: `is of ${made}` } : 'empty';
  if (day < wanted) return { late: `is of ${day}` };
  const behind = categories.flatMap((name) => {
    const last = lastOf(announced.filter(({ record }) => isIn(record.categories, [name])));
    return last !== null && last < wanted ? [`has ${name} of ${last} only`] : [];
  });
  return behind[0] ? { late: behind[0] } : 'there';
}

/** Whether one of a paper's categories is one of some, or lies in an archive among them. */
export function isIn(of: readonly string[], categories: readonly string[]): boolean {
  return of.some((name) =>
    categories.some((wanted) => name === wanted || name.startsWith(`${wanted}.`)),
  );
}

function lastOf(announced: readonly Announced[]): string | null {
  return (
    announced
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  );
}
