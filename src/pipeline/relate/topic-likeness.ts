/**
 * Makes a function that says how like the topics of two papers, given by number, are: from 0, nothing
 * in common, to 1, the same topics; the cosine of their lists, in which a topic counts for more the
 * fewer papers have it. A paper without topics is like none.
 */
export function topicLikeness(
  lists: readonly (readonly string[])[],
): (a: number, b: number) => number {
  const frequency = new Map<string, number>();
  for (const topic of lists.flat()) frequency.set(topic, (frequency.get(topic) ?? 0) + 1);
  const weight = (topic: string) => Math.log(1 + lists.length / (frequency.get(topic) ?? 1)) ** 2;
  const sum = (topics: readonly string[]) =>
    topics.reduce((total, topic) => total + weight(topic), 0);
  const lengths = lists.map((topics) => Math.sqrt(sum(topics)));
  return (a, b) => {
    const others = lists[b] ?? [];
    const shared = (lists[a] ?? []).filter((topic) => others.includes(topic));
    return shared.length === 0 ? 0 : sum(shared) / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
  };
}
