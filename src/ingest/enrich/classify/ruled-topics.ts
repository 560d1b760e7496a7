import type { TopicGiven } from '../../../model/paper.ts';
import type { Topic } from '../../../model/topic.ts';
import {
  type Mentions,
  mentionCounter,
  type Part,
  type Passage,
  total,
  weigh,
} from './mentions.ts';
import { words } from './term-finder.ts';

/** The topics of a paper, the leading one first. */
export type TopicsFound = {
  topics: TopicGiven[];
  /** How much speaks for each topic, by its slug: above 0, the others left out. */
  strengths: ReadonlyMap<string, number>;
};

/** What the file of a topic says of a paper: the score of its terms less what speaks against it, and what each term adds, strongest first. */
export type RuledTopic = {
  value: number;
  parts: readonly Part[];
  /** Present where a word of the file decides alone; see `decisive`. */
  decided?: 'given' | 'forbidden';
};

/** The weight from which on a single mention decides, whatever else speaks for or against the topic. */
const decisive = 10;

/** Makes a function that judges a paper's passages by the files of all topics, in their order. */
export function ruledTopics(topics: readonly Topic[]): (passages: Passage[]) => RuledTopic[] {
  const count = mentionCounter(
    topics.map(({ terms, not }) => [...Object.keys(terms), ...Object.keys(not)]),
  );
  return (passages) => {
    const mentions = count(passages);
    return topics.map((topic, at) => ruled(topic, mentions[at] ?? new Map()));
  };
}

function ruled({ terms, not }: Topic, mentions: Mentions): RuledTopic {
  const parts = weigh(terms, mentions);
  const against = weigh(not, mentions);
  const value = total(parts) - total(against);
  const decides = (weights: Topic['terms'], found: readonly Part[]) =>
    found.some(([term]) => (weights[term] ?? 0) >= decisive);
  if (decides(not, against)) return { value, parts, decided: 'forbidden' };
  return decides(terms, parts) ? { value, parts, decided: 'given' } : { value, parts };
}

/** Gives topics by their files alone. A paper without any of their terms gets the topic whose definition shares most words with it, and no topic if none shares any. */
export function ruledTopicGiver(topics: readonly Topic[]): (passages: Passage[]) => TopicsFound {
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

/** A topic with what its file says of a paper. */
type Scored = RuledTopic & { topic: Topic };

/** How many topics and terms are given at most. */
export const most = { topics: 3, terms: 3 };

/** Makes a function that scores topics by their files, best first, without those for which nothing speaks. */
function topicScorer(topics: readonly Topic[]): (passages: Passage[]) => Scored[] {
  const rule = ruledTopics(topics);
  return (passages) =>
    rule(passages)
      .map((ruled, at) => ({ ...ruled, topic: topics[at] as Topic }))
      .filter(({ value, decided }) => decided === 'given' || (!decided && value > 0))
      .sort((a, b) => b.value - a.value || bySlug(a, b));
}

/** Shares of the best score that a second and a third topic need. */
const shares = [0.45, 0.65];

/** Chooses one to three of the scored topics, those that a word settles before the others, and puts the leading one in front. */
function chooseTopics(ranked: readonly Scored[]): TopicGiven[] {
  const settled = ranked.filter(({ decided }) => decided === 'given');
  const open = ranked.filter(({ decided }) => decided !== 'given');
  const best = open[0]?.value ?? 0;
  const end = open.findIndex(({ value }, i) => i > 0 && value < best * (shares[i - 1] ?? 1));
  const found = open.slice(0, end < 0 ? open.length : end);
  const chosen = [...settled, ...found].slice(0, most.topics);
  const leading = ({ topic, value }: Scored) => topic.lead * value;
  const lead = [...chosen].sort((a, b) => leading(b) - leading(a) || bySlug(a, b))[0];
  const ordered = lead ? [lead, ...chosen.filter((other) => other !== lead)] : [];
  return ordered.map(({ topic, parts }) => ({
    slug: topic.slug,
    terms: parts.slice(0, most.terms).map(([term]) => term),
  }));
}

function bySlug(a: Scored, b: Scored): number {
  return a.topic.slug < b.topic.slug ? -1 : 1;
}
