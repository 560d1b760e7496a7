import type { Topic } from '../../../model/topic.ts';

/** The weight from which on a term names a subject and is no mere hint. */
const leastWeight = 3;

/** The terms by which topics are called, as people write them; none of them open-ended. */
export function vocabularyOf(topics: readonly Topic[]): string[] {
  return topics.flatMap(({ terms }) =>
    Object.entries(terms)
      .filter(([term, weight]) => weight >= leastWeight && !term.endsWith('*'))
      .map(([term]) => term),
  );
}
