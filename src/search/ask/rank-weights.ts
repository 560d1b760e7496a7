/** Weights of the ranking, found by trying on questions whose answers are known. */
export const rankWeights = {
  /** A match in the title against a text full of matches. */
  title: 1.2,
  /** Matches at which a text has half of what it can have. */
  saturation: 1,
  /** Power of the share of the question that a paper covers. */
  coverage: 0.8,
  /** Neighbours in the question that are neighbours in the text, or in the title. */
  pair: 0.3,
  titlePair: 0.5,
  /** The whole question in one place. */
  whole: 0.4,
  /** Words that go together with those of the question. */
  near: 0.3,
  /** Topics that the question's words speak for, and that its best papers have. */
  topicAsked: 0.4,
  topicFound: 0.5,
  /** Papers below this share of the best score are left out. */
  least: 0.05,
};
