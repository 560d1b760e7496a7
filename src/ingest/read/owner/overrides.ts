import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Topic } from '../../../model/topic.ts';
import type { Classified } from '../../enrich/classify/classify.ts';
import type { MergedPaper } from '../../merge/merge.ts';
import { titleIdentity } from '../../repair/repair-dump.ts';
import { finding } from '../../rules.ts';
import type { DigestsConfig } from './digests-config.ts';

/** What a digests.yaml says of single papers, with the line of each title. */
export type PaperOverrides = {
  path: string;
  papers: DigestsConfig['papers'];
  lines: Map<string, number>;
};

/**
 * Replaces topics and kinds by those that digests.yaml gives to single papers, in place.
 * A title that no paper has and a topic that does not exist are reported.
 */
export function applyOverrides(
  given: Map<string, Classified>,
  overrides: PaperOverrides[],
  merged: readonly MergedPaper[],
  topics: Topic[],
): Diagnostic[] {
  const slugs = new Map(merged.map(({ identity, slug }) => [identity, slug]));
  const known = new Set(topics.map((topic) => topic.slug));
  return overrides.flatMap(({ path, papers, lines }) =>
    Object.entries(papers).flatMap(([title, wanted]) => {
      const place = { file: path, line: lines.get(title), title };
      const unknown = (wanted.topics ?? []).filter((slug) => !known.has(slug));
      if (unknown.length > 0)
        return [finding('unknown-topic', { ...place, actual: unknown.join(', ') })];
      const found = given.get(slugs.get(titleIdentity(title)) ?? '');
      if (!found) {
        const reason = 'Topics are given to a paper that no dump holds.';
        const expected = 'a title as it stands in a dump';
        return [finding('unknown-paper', { ...place, actual: title, reason, expected })];
      }
      if (wanted.topics) found.topics = wanted.topics.map((slug) => ({ slug, terms: [] }));
      if (wanted.kind) found.kind = wanted.kind;
      return [];
    }),
  );
}
