import { askRecords, searchSubmitted } from './arxiv-api.ts';
import { isWeekend, submissionsOf } from './arxiv-days.ts';
import { type DailyFeed, isIn, readDailyFeed, whatItTells } from './arxiv-feed.ts';
import type { Announced, ArxivRecord } from './arxiv-record.ts';
import type { FindDay, Found } from './outcome.ts';
import { FetchProblem } from './problem.ts';
import type { Service } from './service.ts';

export type ArxivWish = {
  /** Categories or archives, sorted. */
  categories: readonly string[];
  /** Whether papers count that stand in them beside another category. */
  cross: boolean;
};

/**
 * Gives what finds arXiv's papers of a day. The feed is asked for once: it has the newest day. The papers of an
 * earlier one are those that were submitted in the hours that arXiv's timetable announces on it, unless it is
 * known: what the feed said of it when it was new is more exact.
 */
export function arxivDays(
  { api, feed }: { api: Service; feed: Service },
  wish: ArxivWish,
): FindDay {
  let daily: Promise<DailyFeed> | null = null;
  return async (date, known) => {
    daily ??= readDailyFeed(feed, wish.categories);
    const read = await daily;
    const tells = whatItTells(read, date, wish.categories);
    if (tells === 'past') return known ? { kind: 'settled' } : submittedFor(api, date, wish);
    if (tells === 'empty') return { kind: 'papers', papers: [] };
    if (tells !== 'there')
      return { kind: 'later', reason: `The feed of arXiv ${tells.late}; ${date} is not out yet.` };
    return announcedOn(api, read, date, wish);
  };
}

async function announcedOn(
  api: Service,
  { announced }: DailyFeed,
  date: string,
  { cross }: ArxivWish,
): Promise<Found> {
  const types = cross ? ['new', 'cross'] : ['new'];
  const chosen = announced.filter(({ day, type }) => day === date && types.includes(type));
  const records = new Map(chosen.map(({ record }) => [record.id, record]));
  const ids = [...records.keys()];
  const lacking = new Set(ids);
  try {
    await askRecords(api, ids, (found) => {
      for (const record of found) {
        records.set(record.id, merged(record, records.get(record.id)));
        lacking.delete(record.id);
      }
    });
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    api.web.tell(`  ${error.message}\n  ${lacking.size} papers have what the feed says alone.`);
    return { kind: 'papers', papers: [...records.values()], partial: true };
  }
  if (lacking.size > 0)
    api.web.tell(`  arXiv's API lacks ${[...lacking].join(', ')}: they have what the feed says.`);
  return { kind: 'papers', papers: [...records.values()] };
}

/** What the API says of a paper, with what the feed alone says. */
function merged(record: ArxivRecord, known: Announced['record'] | undefined): ArxivRecord {
  return { ...record, doi: record.doi ?? known?.doi ?? null };
}

async function submittedFor(api: Service, date: string, wish: ArxivWish): Promise<Found> {
  if (isWeekend(date)) return { kind: 'papers', papers: [] };
  const { categories, cross } = wish;
  const found = await searchSubmitted(api, { categories, ...submissionsOf(date) });
  const papers = found.filter((paper) =>
    isIn(cross ? paper.categories : paper.categories.slice(0, 1), categories),
  );
  return { kind: 'papers', papers };
}

/** The name of the dumps of some categories, before the day. */
export function arxivStem({ categories }: ArxivWish): string {
  return `arxiv-${categories.join('+')}`;
}
