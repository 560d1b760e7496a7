import type { PaperText } from '../../domain/paper.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import { labelOptions } from './label-options.ts';
import { phraseWeights } from './phrase-weights.ts';
import { phrases, wordsOf } from './phrases.ts';
import { type Candidate, rankPhrases } from './rank-phrases.ts';
import { topicLine } from './topic-line.ts';

/** What a digest is called beside its date. */
export type DigestLabel = {
  /** A short name in sentence case, of what sets the digest apart from the others. */
  label: string;
  /** Its leading topics, or nothing. */
  line: string;
};

/** Up to how many phrases of a digest a label is sought among. */
const mostCandidates = 12;

/**
 * Gives each digest a label of one or two phrases and a line of topics, by its id. No two labels are
 * alike as long as the digests have phrases of their own; digests choose in the order of their ids.
 */
export function labelDigests(
  digests: readonly { id: string; papers: readonly string[] }[],
  papers: ReadonlyMap<string, PaperText>,
  topicsOf: ReadonlyMap<string, readonly string[]>,
  topicNames: ReadonlyMap<string, string>,
): Map<string, DigestLabel> {
  const all = [...papers.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const weights = phraseWeights(all, all.length < 50 ? 1 : 2);
  const ranked = digests.map((digest) => ({
    ...digest,
    candidates: rankPhrases(digest.papers, weights),
  }));
  giveToStrongest(ranked);
  const keys = ranked.flatMap(({ candidates }) => candidates.map(({ key }) => key));
  const known = wordsOf(keys);
  const closed = (text: string) => phrases(text, known).filter((phrase) => phrase.closed);
  const surfaces = surfaceForms(all, new Set(keys), closed);
  const taken = new Set<string>();
  const inOrder = ranked.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    inOrder.map(({ id, papers: slugs, candidates }) => {
      const line = topicLine(slugs, topicsOf, topicNames);
      const options = labelOptions(candidates, surfaces);
      const label =
        options.find((option) => !taken.has(option)) ?? options[0] ?? fallback(line, slugs, papers);
      taken.add(label);
      return [id, { label, line }];
    }),
  );
}

/** Leaves each phrase to the digest where it scores most, unless nothing would be left. */
function giveToStrongest(ranked: { candidates: Candidate[] }[]): void {
  const best = new Map<string, number>();
  for (const { key, score } of ranked.flatMap(({ candidates }) => candidates)) {
    best.set(key, Math.max(score, best.get(key) ?? 0));
  }
  for (const digest of ranked) {
    const own = digest.candidates.filter(({ key, score }) => score === best.get(key));
    digest.candidates = (own.length > 0 ? own : digest.candidates).slice(0, mostCandidates);
  }
}

function fallback(
  line: string,
  slugs: readonly string[],
  papers: ReadonlyMap<string, PaperText>,
): string {
  return line.split(', ')[0] || papers.get(slugs[0] ?? '')?.title || 'Papers';
}
