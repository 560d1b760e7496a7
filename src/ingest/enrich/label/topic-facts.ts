import type { Topic } from '../../../model/topic.ts';

/** How much speaks for each topic of a paper, by the slugs of paper and topic. */
export type Strengths = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What an owner's file says of a topic by which things are named. */
export type NamingTopic = Pick<Topic, 'slug' | 'name' | 'terms' | 'label' | 'parts' | 'apart'>;

/** What is known of topics: the owner's files, the topics of each paper, and how much speaks for them. */
export type TopicFacts = {
  topics: readonly NamingTopic[];
  topicsOf: ReadonlyMap<string, readonly string[]>;
  strengths: Strengths;
};
