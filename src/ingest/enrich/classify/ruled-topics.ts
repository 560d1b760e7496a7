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

/** What the file of a topic says of a paper. */
export type RuledTopic = {
  /** The score of its terms less what speaks against it; of the terms alone where the topic is given. */
  value: number;
  /** What each term adds, strongest first. */
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
  if (decides(not, against)) return { value, parts, decided: 'forbidden' };
  return decides(terms, parts)
    ? { value: total(parts), parts, decided: 'given' }
    : { value, parts };
}

function decides(weights: Topic['terms'], found: readonly Part[]): boolean {
  return found.some(([term]) => (weights[term] ?? 0) >= decisive);
}

/** Gives topics by their files alone. A paper without any of their terms gets the topic whose definition shares most words with it, and no topic if none shares any. */
export function ruledTopicGiver(topics: readonly Topic[]): (passages: Passage[]) => TopicsFound {
  const rule = ruledTopics(topics);
  const rulePlain = ruledTopics(topics.map(definitionAlone));
  return (parts) => {
    const ruled = rule(parts);
    const scored = scoredOf(topics, ruled);
    const found = scored.length > 0;
    const ranked = found ? scored : scoredOf(topics, withDefinitions(ruled, rulePlain(parts)));
    const chosen = chooseTopics(ranked);
    return {
      topics: found ? chosen : chosen.slice(0, 1),
      strengths: new Map(ranked.map(({ topic, value }) => [topic.slug, value])),
    };
  };
}

/** What definitions say of topics; one that its file forbids stays forbidden. */
function withDefinitions(ruled: readonly RuledTopic[], plain: readonly RuledTopic[]): RuledTopic[] {
  return plain.map((one, at) =>
    ruled[at]?.decided === 'forbidden' ? { ...one, decided: 'forbidden' } : one,
  );
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

/** The topics for which something speaks, those that are given first, then the best. */
function scoredOf(topics: readonly Topic[], ruled: readonly RuledTopic[]): Scored[] {
  const given = ({ decided }: Scored) => Number(decided === 'given');
  return ruled
    .map((one, at) => ({ ...one, topic: topics[at] as Topic }))
    .filter(({ value, decided }) => decided !== 'forbidden' && value > 0)
    .sort((a, b) => given(b) - given(a) || b.value - a.value || bySlug(a, b));
}

/** Shares of the best score that a second and a third topic need. */
const shares = [0.45, 0.65];

/** Chooses one to three of the scored topics, best first, and puts the leading one in front. */
function chooseTopics(ranked: readonly Scored[]): TopicGiven[] {
  const best = Math.max(0, ...ranked.map(({ value }) => value));
  const end = ranked.findIndex(
    ({ value, decided }, i) => i > 0 && !decided && value < best * (shares[i - 1] ?? 1),
  );
  const chosen = ranked.slice(0, Math.min(end < 0 ? ranked.length : end, most.topics));
  const given = chosen.filter(({ decided }) => decided);
  const leading = ({ topic, value }: Scored) => topic.lead * value;
  const [lead] = (given.length > 0 ? given : [...chosen]).sort(
    (a, b) => leading(b) - leading(a) || bySlug(a, b),
  );
  const ordered = lead ? [lead, ...chosen.filter((other) => other !== lead)] : [];
  return ordered.map(({ topic, parts }) => ({
    slug: topic.slug,
    terms: parts.slice(0, most.terms).map(([term]) => term),
  }));
}

function bySlug(a: Scored, b: Scored): number {
  return a.topic.slug < b.topic.slug ? -1 : 1;
}
