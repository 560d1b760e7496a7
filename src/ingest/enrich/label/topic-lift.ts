/** How much a topic of one standard deviation above its due adds to 1. */
const liftPerDeviation = 0.2;

/**
 * Makes a function that says by what factor papers of a digest speak for it more than others do: the
 * more, the surer it is that their topics are commoner in the digest than in the rest of the site,
 * which `odds` tells. A paper counts by the best of its topics; 1 where nothing is known of topics.
 */
export function topicLift(
  topicsOf: ReadonlyMap<string, readonly string[]>,
  odds: ReadonlyMap<string, number>,
): (slugs: ReadonlySet<string>) => number {
  return (slugs) => {
    const best = [...slugs].map((slug) =>
      Math.max(0, ...(topicsOf.get(slug) ?? []).map((topic) => odds.get(topic) ?? 0)),
    );
    const sum = best.reduce((total, value) => total + value, 0);
    return 1 + (liftPerDeviation * sum) / Math.max(1, best.length);
  };
}
