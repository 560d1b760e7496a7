import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Topic } from '../../model/topic.ts';
import type { Classified } from '../enrich/classify/classify.ts';
import type { MergedPaper } from '../merge/merged.ts';
import { titleIdentity } from '../repair/title-identity.ts';
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
      const place = { file: path, ...line(lines.get(title)) };
      const unknown = (wanted.topics ?? []).filter((slug) => !known.has(slug));
      if (unknown.length > 0) return [unknownTopic(place, title, unknown)];
      const found = given.get(slugs.get(titleIdentity(title)) ?? '');
      if (!found) return [unknownPaper(place, title)];
      if (wanted.topics) found.topics = wanted.topics.map((slug) => ({ slug, terms: [] }));
      if (wanted.kind) found.kind = wanted.kind;
      return [];
    }),
  );
}

type Place = { file: string; line?: number };

function line(found: number | undefined): { line?: number } {
  return found === undefined ? {} : { line: found };
}

function unknownTopic(place: Place, title: string, unknown: string[]): Diagnostic {
  return {
    rule: 'unknown-topic',
    severity: 'error',
    ...place,
    reason: `A topic given to “${title}” does not exist.`,
    actual: unknown.join(', '),
    expected: 'the name of a file of content/topics without `.md`',
    hint: 'Correct the topic, or add a file for it to content/topics.',
  };
}

function unknownPaper(place: Place, title: string): Diagnostic {
  return {
    rule: 'unknown-paper',
    severity: 'warning',
    ...place,
    reason: 'Topics are given to a paper that no dump holds.',
    actual: title,
    expected: 'a title as it stands in a dump',
    hint: 'Correct the title, or remove the line.',
  };
}
