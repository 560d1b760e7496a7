import type { PaperText } from '../../domain/paper.ts';
import { labelOptions } from './label-options.ts';
import { labelSurfaces } from './label-surfaces.ts';
import { phraseWeights } from './phrase-weights.ts';
import { type Candidate, type Lift, phraseCorpus, rankPhrases } from './rank-phrases.ts';
import { titleLift } from './title-lift.ts';
import { topicCandidates } from './topic-candidates.ts';
import { topicLift } from './topic-lift.ts';
import { topicLine } from './topic-line.ts';
import { type Strengths, topicOdds } from './topic-odds.ts';

/** What a digest is called beside its date. */
export type DigestLabel = {
  /** A short name in sentence case, of what sets the digest apart from the others. */
  label: string;
  /** Its leading topics, or nothing. */
  line: string;
};

/** Up to how many phrases of a digest a label is sought among. */
const mostCandidates = 12;

/** What is known of topics: those of each paper, how much speaks for them, and their names. */
export type TopicFacts = {
  topicsOf: ReadonlyMap<string, readonly string[]>;
  strengths: Strengths;
  topicNames: ReadonlyMap<string, string>;
};

/**
 * Gives each digest a label of one or two phrases and a line of topics, by its id. No two labels are
 * alike as long as the digests have phrases of their own; digests choose in the order of their ids, and
 * a label that a digest has been given by hand is not given to another.
 */
export function labelDigests(
  digests: readonly { id: string; papers: readonly string[]; label?: string | null }[],
  papers: ReadonlyMap<string, PaperText>,
  topics: TopicFacts,
): Map<string, DigestLabel> {
  const all = [...papers.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const corpus = phraseCorpus(phraseWeights(all, all.length < 50 ? 1 : 2));
  const titles = new Map(all.map(({ slug, title }) => [slug, title]));
  const ranked = digests.map((digest) => {
    const odds = topicOdds(digest.papers, topics.strengths);
    const byTopics = topicLift(topics.topicsOf, odds);
    const byTitles = titleLift(digest.papers, titles);
    const lift: Lift = (key, slugs) => byTopics(slugs) * byTitles(key);
    const phrases = rankPhrases(digest.papers, corpus, lift);
    return {
      ...digest,
      candidates: withTopics(phrases, topicCandidates(digest.papers, odds, topics)),
    };
  });
  giveToStrongest(ranked);
  const surfaces = labelSurfaces(
    ranked.flatMap(({ candidates }) => candidates),
    all,
  );
  const taken = new Set(digests.flatMap(({ label }) => label ?? []));
  const inOrder = ranked.sort((a, b) => (a.id < b.id ? -1 : 1));
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

/** Phrases and topics together, best first; of a phrase and a topic with one key the better. */
function withTopics(phrases: readonly Candidate[], topics: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of [...phrases, ...topics]) {
    if (candidate.score > (best.get(candidate.key)?.score ?? 0)) best.set(candidate.key, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
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
