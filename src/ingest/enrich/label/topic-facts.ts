/** How much speaks for each topic of a paper, by the slugs of paper and topic. */
export type Strengths = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is known of topics: those of each paper, how much speaks for them, and their names. */
export type TopicFacts = {
  topicsOf: ReadonlyMap<string, readonly string[]>;
  strengths: Strengths;
  topicNames: ReadonlyMap<string, string>;
};
