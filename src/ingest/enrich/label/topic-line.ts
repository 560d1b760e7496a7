const mostTopics = 3;

/**
 * The leading topics of a digest as one line, such as `Benchmarks & evaluation, quantization`: at
 * most three names, those that most of its papers have first, counting a paper's first topic more
 * than its others; parted by semicolons where a name has a comma. Empty when no paper has a topic.
 */
export function topicLine(
  papers: readonly string[],
  topicsOf: ReadonlyMap<string, readonly string[]>,
  topicNames: ReadonlyMap<string, string>,
): string {
  const counts = new Map<string, number>();
  for (const slug of papers) {
    (topicsOf.get(slug) ?? []).forEach((topic, at) => {
      counts.set(topic, (counts.get(topic) ?? 0) + 1 / (at + 1));
    });
  }
  const leading = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostTopics);
  const names = leading
    .map(([topic]) => topicNames.get(topic) ?? topic)
    .map((name, at) => (at === 0 ? name : lowerFirst(name)));
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** Lowers the first letter of a name, unless its first word has more capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}(?!\p{L}*\p{Lu})/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
