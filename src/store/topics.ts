import { getCollection } from 'astro:content';
import { type Family, type FamilyFacts, familiesOf } from '../model/family.ts';
import { siteConfig } from '../site.config.ts';
import { newestFirst } from './newest-first.ts';
import { getPapers, type Paper } from './papers.ts';

/** A topic as pages see it: its definition and its papers, newest submission first. */
export type TopicPage = {
  slug: string;
  name: string;
  family: Family;
  definition: string;
  papers: Paper[];
};

let topics: Promise<Map<string, TopicPage>> | undefined;

/** Every topic by slug, in the order of the vocabulary. */
export function getTopics(): Promise<Map<string, TopicPage>> {
  if (import.meta.env.DEV) return load();
  topics ??= load();
  return topics;
}

/** The families that the topics name, in their order. */
export async function getFamilies(): Promise<Map<Family, FamilyFacts>> {
  const entries = await inOrder();
  return familiesOf(
    entries.map(({ data }) => data.family),
    siteConfig.families,
  );
}

/** The topics by family, families in their own order and topics by number of papers. */
export async function getTopicsByFamily(): Promise<
  { family: Family; name: string; topics: TopicPage[] }[]
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

/** Topics that share papers with this one, most shared first. */
export function neighboursOf(
  topic: TopicPage,
  all: Map<string, TopicPage>,
): { topic: TopicPage; shared: number }[] {
  const shared = new Map<string, number>();
  for (const paper of topic.papers) {
    for (const given of paper.topics) {
      if (given.slug !== topic.slug) shared.set(given.slug, (shared.get(given.slug) ?? 0) + 1);
    }
  }
  return [...shared]
    .flatMap(([slug, count]) => {
      const neighbour = all.get(slug);
      return neighbour ? [{ topic: neighbour, shared: count }] : [];
    })
    .sort((a, b) => b.shared - a.shared || (a.topic.slug < b.topic.slug ? -1 : 1))
    .slice(0, 8);
}

async function load(): Promise<Map<string, TopicPage>> {
  const topics = new Map<string, TopicPage>();
  const familyOf = new Map([...(await getFamilies())].map(([family, { name }]) => [name, family]));
  for (const { id, data } of await inOrder()) {
    const { name, definition } = data;
    const family = familyOf.get(data.family) as Family;
    topics.set(id, { slug: id, name, family, definition, papers: [] });
  }
  for (const paper of newestFirst((await getPapers()).values())) {
    for (const given of paper.topics) topics.get(given.slug)?.papers.push(paper);
  }
  return topics;
}

async function inOrder() {
  const entries = await getCollection('topics');
  return entries.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}
