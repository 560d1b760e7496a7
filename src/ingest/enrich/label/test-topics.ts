import type { NamingTopic } from './topic-facts.ts';

/** A topic as its file may tell of it, for tests: its name with what is said of it. */
export function topicOf(
  name: string,
  said: Partial<Omit<NamingTopic, 'slug' | 'name'>> = {},
): NamingTopic {
  const slug = name.toLowerCase().split(' ')[0] ?? name;
  return { slug, name, terms: { [slug]: 5 }, ...said };
}
