import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Topic } from '../../../model/topic.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Classified } from '../../enrich/classify/classify.ts';
import type { KindRules } from '../../enrich/classify/kinds.ts';
import type { MergedPaper } from '../../merge/merged-paper.ts';
import { finding } from '../../rules.ts';

/**
 * Replaces topics and kinds by those that the owner gives, in place. A topic or a kind that does not exist is reported;
 * kinds are null where they could not be read.
 */
export function applyOverrides(
  given: Map<string, Classified>,
  papers: readonly MergedPaper[],
  { topics, kinds }: { topics: readonly Topic[]; kinds: KindRules | null },
): Diagnostic[] {
  const known = new Set(topics.map((topic) => topic.slug));
  return papers.flatMap(({ slug, words }) =>
    words.flatMap(({ topics: wanted = [], kind, paper, file, line }) => {
      const unknown = wanted.filter((topic) => !known.has(topic));
      if (unknown.length > 0)
        return [finding('unknown-topic', { file, line, title: paper, actual: unknown.join(', ') })];
      const unknownKinds = checkKind(kind, kinds, { file, line, title: paper });
      if (unknownKinds.length > 0) return unknownKinds;
      const found = given.get(slug);
      if (found && wanted.length > 0) found.topics = wanted.map((slug) => ({ slug, terms: [] }));
      if (found && kind) found.kind = kind;
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
