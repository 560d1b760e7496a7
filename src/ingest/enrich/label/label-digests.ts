import type { PaperText } from '../../../model/paper.ts';
import { type LabelCorpus, labelCandidates, type TopicFacts } from './label-candidates.ts';
import { labelOptions } from './label-options.ts';
import { labelSurfaces } from './label-surfaces.ts';
import { topicLine } from './topic-line.ts';

/** What a digest is called beside its date. */
export type DigestLabel = {
  /** A short name in sentence case, of what sets the digest apart from the others. */
  label: string;
  /** Its leading topics, or nothing. */
  line: string;
};

/**
 * Gives each digest a label of one or two phrases and a line of topics, by its id. No two labels are
 * alike as long as the digests have phrases of their own; digests choose in the order of their ids, and
 * a label that a digest has been given by hand is not given to another.
 */
export function labelDigests(
  digests: readonly { id: string; papers: readonly string[]; label?: string | null }[],
  corpus: LabelCorpus,
  topics: TopicFacts,
): Map<string, DigestLabel> {
  const candidates = labelCandidates(digests, corpus, topics);
  const surfaces = labelSurfaces(candidates.flat(), corpus.papers);
  const papers = new Map(corpus.papers.map((paper) => [paper.slug, paper]));
  const taken = new Set(digests.flatMap(({ label }) => label ?? []));
  const inOrder = digests
    .map((digest, at) => ({ ...digest, candidates: candidates[at] ?? [] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    inOrder.map(({ id, papers: slugs, candidates }) => {
      const line = topicLine(slugs, topics.topicsOf, topics.topicNames);
      const options = labelOptions(candidates, surfaces);
      const label =
        options.find((option) => !taken.has(option)) ?? options[0] ?? fallback(line, slugs, papers);
      taken.add(label);
      return [id, { label, line }];
    }),
  );
}

function fallback(
  line: string,
  slugs: readonly string[],
  papers: ReadonlyMap<string, PaperText>,
): string {
  return line.split(', ')[0] || papers.get(slugs[0] ?? '')?.title || 'Papers';
}
