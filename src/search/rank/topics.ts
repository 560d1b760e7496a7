import { add, ranked } from '../../text/counts.ts';
import type { Understood } from '../ask/understand.ts';
import type { Papers } from './papers.ts';

/** A paper by its number. */
export type Ranked = { paper: number; score: number };

/** What topics are worth of which a question's words speak, and that its best papers have; found by trying. */
const askedWeight = 0.4;
const foundWeight = 0.5;

/** Raises papers by the likeliest of their topics. */
export function boostTopics(
  scores: Map<number, number>,
  understood: Understood,
  papers: Papers,
): void {
  const ranking = [...scores].map(([paper, score]) => ({ paper, score }));
  ranking.sort((a, b) => b.score - a.score || a.paper - b.paper);
  const worth = topicWorths(ranking, understood, papers);
  for (const [paper, score] of scores) {
    const own = papers.of(paper, 'topic').map((slug) => worth.get(slug) ?? 0);
    scores.set(paper, score * (1 + Math.max(0, ...own)));
  }
}

/** How near topics are: those that the words speak for, and that the best papers have. */
function topicWorths(
  ranking: readonly Ranked[],
  { topics }: Understood,
  papers: Papers,
): Map<string, number> {
  const worth = new Map<string, number>();
  for (const [topic, strength] of topics)
    add(worth, papers.topic(topic) ?? '', strength * askedWeight);
  const top = ranking.slice(0, 15);
  const mass = top.reduce((sum, { score }) => sum + score, 0) || 1;
  for (const { paper, score } of top) {
    for (const slug of papers.of(paper, 'topic')) add(worth, slug, (score / mass) * foundWeight);
  }
  return worth;
}

/** The slugs of the topics nearest to a question, three at most. */
export function nearestTopics(
  ranking: readonly Ranked[],
  understood: Understood,
  papers: Papers,
): string[] {
  const worths = ranked(topicWorths(ranking, understood, papers));
  return worths.flatMap(([slug]) => slug || []).slice(0, 3);
}

/** The topic that a question names: its words speak for it, and most of the best papers have it. */
export function matchingTopic(
  ranking: readonly Ranked[],
  { topics }: Understood,
  papers: Papers,
): string | undefined {
  const [best] = [...topics].sort(([a, m], [b, n]) => n - m || a - b);
  const slug = papers.topic(best?.[0] ?? -1);
  if (!best || best[1] < 0.4 || slug === undefined) return undefined;
  const first = ranking.slice(0, 8);
  const having = first.filter(({ paper }) => papers.of(paper, 'topic').includes(slug)).length;
  return having * 2 > Math.min(8, papers.sizeOfTopic(slug)) ? slug : undefined;
}
