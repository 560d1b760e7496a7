import { paths } from '../model/address.ts';
import type { CollectionRecord } from '../outputs/collection-record.ts';
import { dayInWords } from '../text/dates.ts';
import { getDigests, getDigestsByDate } from './digests.ts';
import { type Paper, papersOf } from './papers.ts';
import { getTopics } from './topics.ts';

/** What a list of papers is, beside its papers. */
export type ListFacts = Pick<CollectionRecord, 'type' | 'title' | 'description' | 'date'> & {
  /** Path of its page. */
  path: string;
};
/** A list of papers that has files beside its page; the key is what its page is named by: a slug, an id, a day. */
export type PaperList = { key: string; list: ListFacts; papers: readonly Paper[] };

export async function getTopicLists(): Promise<PaperList[]> {
  return [...(await getTopics()).values()].map(({ slug, name, definition, papers }) => ({
    key: slug,
    list: {
      type: 'topic',
      path: paths.topic(slug),
      title: name,
      description: definition,
      date: null,
    },
    papers,
  }));
}

export async function getDigestLists(): Promise<PaperList[]> {
  const lists = (await getDigests()).map(async ({ id, label, date, description, papers }) => ({
    key: id,
    list: {
      type: 'digest' as const,
      path: paths.digest(id),
      title: label,
      description: description ?? null,
      date,
    },
    papers: await papersOf(papers),
  }));
  return Promise.all(lists);
}

export async function getDayLists(): Promise<PaperList[]> {
  const lists = [...(await getDigestsByDate(10))].map(async ([date, digests]) => ({
    key: date,
    list: {
      type: 'day' as const,
      path: paths.date(date),
      title: dayInWords(date, 'weekday'),
      description: null,
      date,
    },
    papers: await papersOf([...new Set(digests.flatMap((digest) => digest.papers))]),
  }));
  return Promise.all(lists);
}

/** Every list that has papers and so files: topics, digests, days. */
export async function getPaperLists(): Promise<PaperList[]> {
  const lists = await Promise.all([getTopicLists(), getDigestLists(), getDayLists()]);
  return lists.flat().filter(({ papers }) => papers.length > 0);
}
