/**
 * Turns strengths of topics by their slugs into vectors over all topics, of length 1, or 0 where a
 * paper has no topic.
 */
export function topicVectors(strengths: readonly ReadonlyMap<string, number>[]): Float32Array[] {
  const slugs = [...new Set(strengths.flatMap((list) => [...list.keys()]))].sort();
  return strengths.map((list) => {
    const length = Math.hypot(...list.values()) || 1;
    return Float32Array.from(slugs, (slug) => (list.get(slug) ?? 0) / length);
  });
}
