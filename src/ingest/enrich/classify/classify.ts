import { type Kind, kinds, type PaperText, type TopicGiven } from '../../../model/paper.ts';
import type { Topic, WeightedTerms } from '../../../model/topic.ts';
import type { Cues, KindCues } from './kind-cues.ts';
import { type Mentions, mentionCounter } from './mentions.ts';
import { type Passage, passages } from './passages.ts';
import { words } from './words.ts';

/** What a paper was found to be about, its leading topic first, and what it is. */
export type Classified = KindGiven & TopicsFound;

type TopicsFound = {
  topics: TopicGiven[];
  /** How much speaks for each topic, by its slug: above 0, the others left out. */
  strengths: ReadonlyMap<string, number>;
};

/**
 * Gives each paper one to three topics and a kind, from its plain texts alone: a paper's result
 * does not depend on the other papers. A paper without any term of a topic gets the topic whose
 * definition shares most words with it, and no topic if none shares any.
 */
export function classify(
  papers: readonly PaperText[],
  topics: readonly Topic[],
  cues: KindCues,
): Map<string, Classified> {
  const sorted = [...topics].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const give = topicGiver(sorted);
  const chooseKind = kindChooser(cues);
  return new Map(
    papers.map((paper) => {
      const parts = passages(paper);
      return [paper.slug, { ...give(parts), ...chooseKind(parts) }];
    }),
  );
}

function topicGiver(topics: readonly Topic[]): (passages: Passage[]) => TopicsFound {
  const count = mentionCounter(topics.map(vocabulary));
  const plain = topics.map(definitionAlone);
  const countPlain = mentionCounter(plain.map(vocabulary));
  return (parts) => {
    const scored = scoreTopics(topics, count(parts));
    const found = scored.length > 0;
    const ranked = found ? scored : scoreTopics(plain, countPlain(parts));
    const chosen = chooseTopics(ranked);
    return {
      topics: found ? chosen : chosen.slice(0, 1),
      strengths: new Map(ranked.map(({ topic, value }) => [topic.slug, value])),
    };
  };
}

function vocabulary({ terms, not }: Topic): string[] {
  return [...Object.keys(terms), ...Object.keys(not)];
}

/** A topic with the longer words of its name and definition for terms. */
function definitionAlone(topic: Topic): Topic {
  const long = words(`${topic.name} ${topic.definition}`).filter(({ stem }) => stem.length > 3);
  return { ...topic, terms: Object.fromEntries(long.map(({ stem }) => [stem, 1])), not: {} };
}

/** Weighted words of text beside the title at which a mention counts its plain weight. */
const usualLength = 100;

/** The kind of a paper with the up to three cues that earned it, strongest first. */
type KindGiven = { kind: Kind; kindTerms: string[] };

/** Prepares the cues. The function returned judges the passages of a paper, whose first is the title. */
function kindChooser(cues: KindCues): (passages: Passage[]) => KindGiven {
  const inTitle = mentionCounter(kinds.map((kind) => Object.keys(cues[kind].title)));
  const anywhere = mentionCounter(
    kinds.map((kind) => [...Object.keys(cues[kind].terms), ...Object.keys(cues[kind].not)]),
  );
  return (passages) => {
    const title = inTitle(passages.slice(0, 1).map(({ text }) => ({ text, weight: 1 })));
    const all = anywhere(levelled(passages));
    const judged = kinds.map((kind, i) => ({ kind, ...judge(cues[kind], title[i], all[i]) }));
    const best = judged.reduce((a, b) => (b.value > a.value ? b : a));
    return { kind: best.kind, kindTerms: best.terms };
  };
}

function judge(
  cues: Cues,
  inTitle: Mentions = new Map(),
  anywhere: Mentions = new Map(),
): { value: number; terms: string[] } {
  const title = weigh(cues.title, new Map([...inTitle.keys()].map((term) => [term, 1])));
  const parts = [...title, ...weigh(cues.terms, anywhere)];
  return { value: cues.base + total(parts) - total(weigh(cues.not, anywhere)), terms: top(parts) };
}

function top(parts: Part[]): string[] {
  const strongest = [...parts].sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return [...new Set(strongest.map(({ term }) => term))].slice(0, 3);
}

/** Makes a mention in a short text weigh more, so that `base` means the same for all lengths. */
function levelled(passages: Passage[]): Passage[] {
  const length = passages.slice(1).reduce((sum, { text, weight }) => sum + text.length * weight, 0);
  const factor = Math.sqrt(usualLength / Math.max(length, usualLength / 4));
  return passages.map(({ text, weight }) => ({ text, weight: weight * factor }));
}

/** Shares of the best score that a second and a third topic need. */
const shares = [0.45, 0.65];
const most = { topics: 3, terms: 3 };

/** A topic with what a paper's mentions of its terms come to, and the strongest of these terms. */
type Scored = { topic: Topic; value: number; terms: string[] };

/**
 * Scores topics by the mentions of their terms, given in the order of `topics`; best first, without
 * those for which nothing speaks.
 */
function scoreTopics(topics: readonly Topic[], mentions: readonly Mentions[]): Scored[] {
  return topics
    .map((topic, i) => scored(topic, mentions[i] ?? new Map()))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || bySlug(a, b));
}

/** Chooses one to three of the scored topics, best first, and puts the leading one in front. */
function chooseTopics(ranked: readonly Scored[]): TopicGiven[] {
  const chosen = cut(ranked);
  const lead = [...chosen].sort((a, b) => leading(b) - leading(a) || bySlug(a, b))[0];
  const ordered = lead ? [lead, ...chosen.filter((other) => other !== lead)] : [];
  return ordered.map(({ topic, terms }) => ({ slug: topic.slug, terms }));
}

function scored(topic: Topic, mentions: Mentions): Scored {
  const parts = weigh(topic.terms, mentions);
  return {
    topic,
    value: total(parts) - total(weigh(topic.not, mentions)),
    terms: parts.slice(0, most.terms).map(({ term }) => term),
  };
}

function cut(ranked: readonly Scored[]): Scored[] {
  const best = ranked[0]?.value ?? 0;
  const end = ranked.findIndex(({ value }, i) => i > 0 && value < best * (shares[i - 1] ?? 1));
  return ranked.slice(0, Math.min(end < 0 ? ranked.length : end, most.topics));
}

function leading({ topic, value }: Scored): number {
  return topic.lead * value;
}

function bySlug(a: Scored, b: Scored): number {
  return a.topic.slug < b.topic.slug ? -1 : 1;
}

/** What a term adds to a score. */
type Part = { term: string; value: number };

/**
 * Weighs the mentions of terms, strongest first: each counts its weight times log2(1 + mentions),
 * so that a first mention tells most and repetition little.
 */
function weigh(weights: WeightedTerms, mentions: Mentions): Part[] {
  const parts: Part[] = [];
  for (const [term, mentioned] of mentions) {
    const weight = Object.hasOwn(weights, term) ? weights[term] : undefined;
    if (weight !== undefined) parts.push({ term, value: weight * Math.log2(1 + mentioned) });
  }
  return parts.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
}

/** The score of weighed parts. */
function total(parts: Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
