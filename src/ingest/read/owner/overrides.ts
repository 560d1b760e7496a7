import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Topic } from '../../../model/topic.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Classified } from '../../enrich/classify/classify.ts';
import type { KindRules } from '../../enrich/classify/kinds.ts';
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
 * A title that no paper has, and a topic or a kind that does not exist, are reported; kinds are null where
 * they could not be read.
 */
export function applyOverrides(
  given: Map<string, Classified>,
  overrides: PaperOverrides[],
  merged: readonly MergedPaper[],
  { topics, kinds }: { topics: readonly Topic[]; kinds: KindRules | null },
): Diagnostic[] {
  const slugs = new Map(merged.map(({ identity, slug }) => [identity, slug]));
  const known = new Set(topics.map((topic) => topic.slug));
  return overrides.flatMap(({ path, papers, lines }) =>
    Object.entries(papers).flatMap(([title, wanted]) => {
      const place = { file: path, line: lines.get(title), title };
      const unknown = (wanted.topics ?? []).filter((slug) => !known.has(slug));
      if (unknown.length > 0)
        return [finding('unknown-topic', { ...place, actual: unknown.join(', ') })];
      const unknownKinds = checkKind(wanted.kind, kinds, place);
      if (unknownKinds.length > 0) return unknownKinds;
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

/** The error of a kind that an owner gives to a paper and the site does not have, with the nearest that it has. */
function checkKind(
  kind: string | undefined,
  kinds: KindRules | null,
  place: { file: string; line: number | undefined; title: string },
): Diagnostic[] {
  if (!kind || !kinds || Object.hasOwn(kinds, kind)) return [];
  const slugs = Object.keys(kinds);
  const near = nearest(kind, slugs);
  const all = slugs.map((slug) => `\`${slug}\``).join(', ');
  const fitting =
    slugs.length > 0 ? `one of ${all}` : 'no kind, for there is no content/kinds.yaml';
  return [
    finding('unknown-kind', {
      ...place,
      actual: kind,
      fitting,
      ...(near && { hint: `Did you mean \`${near}\`? Else add the kind to content/kinds.yaml.` }),
    }),
  ];
}
