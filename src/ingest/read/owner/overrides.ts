import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Topic } from '../../../model/topic.ts';
import type { Classified } from '../../enrich/classify/classify.ts';
import type { MergedPaper } from '../../merge/merged-paper.ts';
import { finding } from '../../rules.ts';

/** Replaces topics and kinds by those that the owner gives, in place. A topic that does not exist is reported. */
export function applyOverrides(
  given: Map<string, Classified>,
  papers: readonly MergedPaper[],
  topics: readonly Topic[],
): Diagnostic[] {
  const known = new Set(topics.map((topic) => topic.slug));
  return papers.flatMap(({ slug, words }) =>
    words.flatMap(({ topics: wanted = [], kind, paper, file, line }) => {
      const unknown = wanted.filter((topic) => !known.has(topic));
      if (unknown.length > 0)
        return [finding('unknown-topic', { file, line, title: paper, actual: unknown.join(', ') })];
      const found = given.get(slug);
      if (found && wanted.length > 0) found.topics = wanted.map((slug) => ({ slug, terms: [] }));
      if (found && kind) found.kind = kind;
      return [];
    }),
  );
}
