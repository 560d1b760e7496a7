import type { Family } from '../model/family.ts';
import type { Paper } from '../model/paper.ts';
import type { TopicGroup } from '../model/topic.ts';
import { once } from './once.ts';
import { getNewestPapers } from './papers.ts';
import { getFamilies, getVocabulary } from './vocabulary.ts';

/** Every topic by slug, in the order of the vocabulary. */
export const getTopics = once(async (): Promise<Map<string, TopicGroup>> => {
  const topics = new Map<string, TopicGroup>();
  for (const [slug, { name, family, definition }] of await getVocabulary())
    topics.set(slug, { slug, name, family, definition, papers: [] });
  for (const paper of await getNewestPapers())
    for (const slug of paper.topics) topics.get(slug)?.papers.push(paper);
  return topics;
});

/** The topics by family, families in their own order and topics by number of papers. */
export async function getTopicsByFamily(): Promise<
  { family: Family; name: string; topics: TopicGroup[] }[]
> {
  const all = [...(await getTopics()).values()];
  return [...(await getFamilies())]
    .map(([family, { name }]) => ({
      family,
      name,
      topics: all
        .filter((topic) => topic.family === family)
        .sort((a, b) => b.papers.length - a.papers.length),
    }))
    .filter((group) => group.topics.length > 0);
}

/** The topics that share papers with one, and how many, most shared first. */
export async function getNeighbours(
  topic: TopicGroup,
): Promise<{ topic: TopicGroup; count: number }[]> {
  const slug = (other: { topic: TopicGroup }) => other.topic.slug;
  const counts = (await countTopics(topic.papers)).filter((other) => slug(other) !== topic.slug);
  return counts.sort((a, b) => b.count - a.count || (slug(a) < slug(b) ? -1 : 1)).slice(0, 8);
}

/** The topics of some papers with how many of them have each, most first. */
export async function countTopics(
  papers: readonly Paper[],
): Promise<{ topic: TopicGroup; count: number }[]> {
  const given = Map.groupBy(
    papers.flatMap(({ topics }) => topics),
    (slug) => slug,
  );
  return [...(await getTopics()).values()]
    .map((topic) => ({ topic, count: given.get(topic.slug)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
