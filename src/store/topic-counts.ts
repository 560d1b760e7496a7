import type { Paper } from './papers.ts';
import { getTopics, type TopicPage } from './topics.ts';

/** The topics of some papers with how many of them have each, most first. */
export async function topicCounts(
  papers: readonly Paper[],
): Promise<{ topic: TopicPage; count: number }[]> {
  const counts = new Map<string, number>();
  for (const { slug } of papers.flatMap((paper) => paper.topics))
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...(await getTopics()).values()]
    .map((topic) => ({ topic, count: counts.get(topic.slug) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
