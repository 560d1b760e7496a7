import type { PaperText, TopicGiven } from '../../../model/paper.ts';
import type { Topic } from '../../../model/topic.ts';
import { chooseKind, type KindGiven, type KindRules, kindJudge } from './kinds.ts';
import { type Mentions, mentionCounter, type Passage, passages, total, weigh } from './mentions.ts';
import { words } from './term-finder.ts';

/** What a paper was found to be about, its leading topic first, and what it is. */
export type Classified = KindGiven & TopicsFound;

type TopicsFound = {
  topics: TopicGiven[];
  /** How much speaks for each topic, by its slug: above 0, the others left out. */
  strengths: ReadonlyMap<string, number>;
};

/**
 * Gives each paper one to three topics and a kind, where something speaks for one, from its plain texts alone: a paper's result
 * does not depend on the other papers. A paper without any term of a topic gets the topic whose
 * definition shares most words with it, and no topic if none shares any.
 */
export function classify(
  papers: readonly PaperText[],
  topics: readonly Topic[],
  kinds: KindRules,
): Map<string, Classified> {
  const sorted = [...topics].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const giveTopics = topicGiver(sorted);
  const judgeKinds = kindJudge(kinds);
  return new Map(
    papers.map((paper) => {
      const parts = passages(paper);
      return [paper.slug, { ...giveTopics(parts), ...chooseKind(judgeKinds(parts)) }];
    }),
  );
}

function topicGiver(topics: readonly Topic[]): (passages: Passage[]) => TopicsFound {
  const score = topicScorer(topics);
  const scorePlain = topicScorer(topics.map(definitionAlone));
  return (parts) => {
    const scored = score(parts);
    const found = scored.length > 0;
    const ranked = found ? scored : scorePlain(parts);
    const chosen = chooseTopics(ranked);
    return {
      topics: found ? chosen : chosen.slice(0, 1),
      strengths: new Map(ranked.map(({ topic, value }) => [topic.slug, value])),
    };
  };
}

/** A topic with the longer words of its name and definition for terms. */
function definitionAlone(topic: Topic): Topic {
  const long = words(`${topic.name} ${topic.definition}`).filter(({ stem }) => stem.length > 3);
  return { ...topic, terms: Object.fromEntries(long.map(({ stem }) => [stem, 1])), not: {} };
}

/** A topic with what a paper's mentions of its terms come to, and the strongest of these terms. */
type Scored = { topic: Topic; value: number; terms: string[] };

const most = { topics: 3, terms: 3 };

/** Makes a function that scores topics by the mentions of their terms, best first, without those for which nothing speaks. */
function topicScorer(topics: readonly Topic[]): (passages: Passage[]) => Scored[] {
  const count = mentionCounter(
    topics.map(({ terms, not }) => [...Object.keys(terms), ...Object.keys(not)]),
  );
  return (passages) => {
    const mentions = count(passages);
    return topics
      .map((topic, i) => scored(topic, mentions[i] ?? new Map()))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || bySlug(a, b));
  };
}

function scored(topic: Topic, mentions: Mentions): Scored {
  const parts = weigh(topic.terms, mentions);
  return {
    topic,
    value: total(parts) - total(weigh(topic.not, mentions)),
    terms: parts.slice(0, most.terms).map(([term]) => term),
  };
}

/** Shares of the best score that a second and a third topic need. */
const shares = [0.45, 0.65];

/** Chooses one to three of the scored topics, best first, and puts the leading one in front. */
function chooseTopics(ranked: readonly Scored[]): TopicGiven[] {
  const best = ranked[0]?.value ?? 0;
  const end = ranked.findIndex(({ value }, i) => i > 0 && value < best * (shares[i - 1] ?? 1));
  const chosen = ranked.slice(0, Math.min(end < 0 ? ranked.length : end, most.topics));
  const leading = ({ topic, value }: Scored) => topic.lead * value;
  const lead = [...chosen].sort((a, b) => leading(b) - leading(a) || bySlug(a, b))[0];
  const ordered = lead ? [lead, ...chosen.filter((other) => other !== lead)] : [];
  return ordered.map(({ topic, terms }) => ({ slug: topic.slug, terms }));
}

function bySlug(a: Scored, b: Scored): number {
  return a.topic.slug < b.topic.slug ? -1 : 1;
}

/**
 * How much speaks for each topic of a paper, by its slug. Topics that a person gave it against its
 * text count alone, and alike.
 */
export function strengthsOf({
  topics,
  strengths,
}: Pick<Classified, 'topics' | 'strengths'>): ReadonlyMap<string, number> {
  return topics.every(({ slug }) => strengths.has(slug))
    ? strengths
    : new Map(topics.map(({ slug }) => [slug, 1]));
}

/** The weight from which on a term names a subject and is no mere hint. */
const namingWeight = 3;

/** The terms by which topics are called, as people write them; none of them open-ended. */
export function vocabularyOf(topics: readonly Topic[]): string[] {
  return topics.flatMap(({ terms }) =>
    Object.entries(terms)
      .filter(([term, weight]) => weight >= namingWeight && !term.endsWith('*'))
      .map(([term]) => term),
  );
}
