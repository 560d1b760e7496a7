import { words } from '../terms/words.ts';
import type { Candidate } from './rank-phrases.ts';
import { shortName } from './short-name.ts';

/**
 * Lists the topics that may name a digest, each under the short form of its name, scored by `odds`: how
 * surely they are commoner in it than elsewhere. Of use where no phrase sets the digest apart.
 */
export function topicCandidates(
  digest: readonly string[],
  odds: ReadonlyMap<string, number>,
  {
    topicsOf,
    topicNames,
  }: {
    topicsOf: ReadonlyMap<string, readonly string[]>;
    topicNames: ReadonlyMap<string, string>;
  },
): (Candidate & { surface: string })[] {
  return [...topicNames].flatMap(([slug, name]) => {
    const score = odds.get(slug) ?? 0;
    const papers = new Set(digest.filter((paper) => topicsOf.get(paper)?.includes(slug)));
    if (score <= 0 || papers.size < 2) return [];
    const surface = shortName(name);
    const key = words(surface)
      .map((word) => word.key)
      .join(' ');
    return [{ key, papers, score, surface }];
  });
}
