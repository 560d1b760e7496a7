import type { Classified } from './classify.ts';

/**
 * How much speaks for each topic of a paper, by its slug. Topics that a person gave it against its
 * text count alone, and alike.
 */
export function strengthsOf({
  topics,
  strengths,
}: Pick<Classified, 'topics' | 'strengths'>): ReadonlyMap<string, number> {
  return topics.every(({ slug }) => strengths.has(slug))
    ? strengths
    : new Map(topics.map(({ slug }) => [slug, 1]));
}
