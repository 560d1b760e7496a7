import type { PaperText } from '../../../model/paper.ts';
import { phraseWeights } from './phrase-weights.ts';
import {
  type Candidate,
  type Lift,
  type PhraseCorpus,
  phraseCorpus,
  rankPhrases,
} from './rank-phrases.ts';
import { titleLift } from './title-lift.ts';
import { topicCandidates } from './topic-candidates.ts';
import { topicLift } from './topic-lift.ts';
import { type Strengths, topicOdds } from './topic-odds.ts';

/** Up to how many phrases of a group a label is sought among. */
const mostCandidates = 12;

/** What is known of topics: those of each paper, how much speaks for them, and their names. */
export type TopicFacts = {
  topicsOf: ReadonlyMap<string, readonly string[]>;
  strengths: Strengths;
  topicNames: ReadonlyMap<string, string>;
};

/** The papers of a site by slug, with the weights of the phrases that could name some of them. */
export type LabelCorpus = { papers: readonly PaperText[]; phrases: PhraseCorpus };

/** Weighs the phrases of all papers, once for all that is to be named. */
export function labelCorpus(papers: Iterable<PaperText>): LabelCorpus {
  const all = [...papers].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return { papers: all, phrases: phraseCorpus(phraseWeights(all, all.length < 50 ? 1 : 2)) };
}

/**
 * Lists for each group of papers what could name it, best first: phrases and topics that set it apart
 * from all other papers. A phrase that could name several groups is left to the one where it scores
 * most, unless nothing else would be left.
 */
export function labelCandidates(
  groups: readonly { papers: readonly string[] }[],
  corpus: LabelCorpus,
  topics: TopicFacts,
): Candidate[][] {
  const lifts = titleLift(new Map(corpus.papers.map(({ slug, title }) => [slug, title])));
  const ranked = groups.map(({ papers }) => {
    const odds = topicOdds(papers, topics.strengths);
    const byTopics = topicLift(topics.topicsOf, odds);
    const byTitles = lifts(papers);
    const lift: Lift = (key, slugs) => byTopics(slugs) * byTitles(key);
    const phrases = rankPhrases(papers, corpus.phrases, lift);
    return withTopics(phrases, topicCandidates(papers, odds, topics));
  });
  return giveToStrongest(ranked);
}

/** Phrases and topics together, best first; of a phrase and a topic with one key the better. */
function withTopics(phrases: readonly Candidate[], topics: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of [...phrases, ...topics]) {
    if (candidate.score > (best.get(candidate.key)?.score ?? 0)) best.set(candidate.key, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

function giveToStrongest(ranked: readonly Candidate[][]): Candidate[][] {
  const best = new Map<string, number>();
  for (const { key, score } of ranked.flat()) best.set(key, Math.max(score, best.get(key) ?? 0));
  return ranked.map((candidates) => {
    const own = candidates.filter(({ key, score }) => score === best.get(key));
    return (own.length > 0 ? own : candidates).slice(0, mostCandidates);
  });
}
