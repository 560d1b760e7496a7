import type { Paper } from '../../src/model/paper.ts';
import type { Feed, FeedSite } from '../../src/outputs/feeds/documents.ts';
import { paperItem } from '../../src/outputs/feeds/items.ts';
import { known } from './example-papers.ts';

/** For tests: what all feeds of a site have in common. */
export const exampleSite: FeedSite = {
  language: 'en',
  author: { name: 'Offprint', url: 'https://x.example/' },
  icon: 'https://x.example/apple-touch-icon.png',
  entity: 'x.example,2025',
  size: 3,
};

/** For tests: a feed of these papers. */
export function exampleFeed(papers: readonly Paper[]): Feed {
  return {
    id: 'tag:x.example,2025:feed/everything',
    title: 'Offprint',
    description: 'Papers & <digests>',
    page: 'https://x.example/',
    isWhole: true,
    items: papers.map((paper) => paperItem(paper, exampleSite.entity)),
  };
}

/** For tests: papers of these days, titled by number. */
export function papersOfDays(days: readonly (string | null)[]): Paper[] {
  return days.map((date, number) => ({
    ...known,
    title: `Paper ${days.length - number}`,
    url: `https://x.example/papers/${days.length - number}/`,
    digestDetails: known.digestDetails.map((digest) => ({ ...digest, date })),
  }));
}
