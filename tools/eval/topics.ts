/** One paper as a person judged it, the leading topic first. */
export type TopicCase = { title: string; topics: string[]; kind: string };

/** What was given to the papers, by title; topics in order, the leading one first. */
export type TopicAnswers = ReadonlyMap<string, { topics: string[]; kind: string }>;

/** Right, superfluous and missing assignments of one topic. */
export type TopicCounts = { right: number; wrong: number; missed: number };

export type TopicScores = {
  /** F1 of all topic assignments taken together. */
  microF1: number;
  /** Share of papers whose leading topic is the judged one. */
  firstRight: number;
  /** Share of papers whose kind is the judged one. */
  kindRight: number;
  /** Topic slug → counts, by slug. */
  perTopic: Map<string, TopicCounts>;
};

/** Compares given topics and kinds with judged ones; a paper without an answer counts as missed. */
export function scoreTopics(cases: readonly TopicCase[], given: TopicAnswers): TopicScores {
  const perTopic = new Map<string, TopicCounts>();
  let first = 0;
  let kind = 0;
  for (const judged of cases) {
    const answer = given.get(judged.title) ?? { topics: [], kind: '' };
    countTopics(perTopic, judged.topics, answer.topics);
    if (answer.topics[0] === judged.topics[0]) first++;
    if (answer.kind === judged.kind) kind++;
  }
  const sorted = new Map([...perTopic].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    microF1: f1([...sorted.values()]),
    firstRight: first / cases.length,
    kindRight: kind / cases.length,
    perTopic: sorted,
  };
}

function countTopics(counts: Map<string, TopicCounts>, judged: string[], given: string[]): void {
  for (const topic of new Set([...judged, ...given])) {
    const count = counts.get(topic) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(topic, count);
    if (!given.includes(topic)) count.missed++;
    else if (judged.includes(topic)) count.right++;
    else count.wrong++;
  }
}

function f1(counts: TopicCounts[]): number {
  const sum = (key: keyof TopicCounts) => counts.reduce((all, count) => all + count[key], 0);
  return (2 * sum('right')) / (2 * sum('right') + sum('wrong') + sum('missed'));
}
