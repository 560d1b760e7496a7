import { classify } from '../../src/ingest/enrich/classify/classify.ts';
import type { PaperText } from '../../src/model/paper.ts';
import type { Topic } from '../../src/model/topic.ts';

/** What topics would take of a collection. */
export type Coverage = {
  /** The slugs of the papers of each topic, by its slug, those that it leads first. */
  papers: ReadonlyMap<string, string[]>;
  /** How many papers get none, one, two and three topics. */
  byCount: readonly number[];
};

/** Classifies papers by topics, as the ingest would with their files. */
export function coverage(papers: readonly PaperText[], topics: readonly Topic[]): Coverage {
  const byCount = [0, 0, 0, 0];
  const led = new Map(topics.map(({ slug }) => [slug, [] as string[]]));
  const further = new Map(topics.map(({ slug }) => [slug, [] as string[]]));
  for (const [paper, { topics: given }] of classify(papers, topics, {})) {
    byCount[given.length] = (byCount[given.length] ?? 0) + 1;
    given.forEach(({ slug }, at) => {
      (at === 0 ? led : further).get(slug)?.push(paper);
    });
  }
  const all = ([slug, first]: [string, string[]]) =>
    [slug, [...first, ...(further.get(slug) ?? [])]] as [string, string[]];
  return { papers: new Map([...led].map(all)), byCount };
}
