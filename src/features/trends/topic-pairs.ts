import type { Paper } from '../../model/paper.ts';
import { countBy } from './counts.ts';

/** Two topics that papers have together. */
export type TopicPair = {
  /** Slugs in the order of the topics given. */
  topics: [string, string];
  /** Papers with both. */
  both: number;
  /** Papers with one or the other or both. */
  either: number;
  /** How many times as often both meet as they would if topics were dealt by chance. */
  lift: number;
};

/**
 * Every pair of topics that some paper has, the pair first whose papers overlap most (both out of
 * either, the Jaccard index); pairs that overlap alike by papers in common, then by slug.
 */
export function topicPairs(papers: readonly Paper[], topics: readonly string[]): TopicPair[] {
  const given = papers.map((paper) => topics.filter((topic) => paper.topics.includes(topic)));
  const alone = countBy(given.flat(), (topic) => topic);
  const together = countBy(given.flatMap(pairsOf), (pair) => pair.join(' '));
  return [...together]
    .map(([key, both]): TopicPair => {
      const [a = '', b = ''] = key.split(' ');
      const [ofA, ofB] = [alone.get(a) ?? 0, alone.get(b) ?? 0];
      const lift = (both * papers.length) / (ofA * ofB);
      return { topics: [a, b], both, either: ofA + ofB - both, lift };
    })
    .sort(byOverlap);
}

function pairsOf(topics: string[]): [string, string][] {
  return topics.flatMap((a, index) => topics.slice(index + 1).map((b): [string, string] => [a, b]));
}

function byOverlap(a: TopicPair, b: TopicPair): number {
  return (
    b.both * a.either - a.both * b.either ||
    b.both - a.both ||
    (a.topics.join(' ') < b.topics.join(' ') ? -1 : 1)
  );
}
