import type { TopicGiven } from '../../../model/paper.ts';
import type { Topic } from '../../../model/topic.ts';
import type { Mentions } from './mentions.ts';
import { total, weigh } from './score.ts';

/** Shares of the best score that a second and a third topic need. */
const shares = [0.45, 0.65];
const most = { topics: 3, terms: 3 };

/** A topic with what a paper's mentions of its terms come to, and the strongest of these terms. */
export type Scored = { topic: Topic; value: number; terms: string[] };

/**
 * Scores topics by the mentions of their terms, given in the order of `topics`; best first, without
 * those for which nothing speaks.
 */
export function scoreTopics(topics: readonly Topic[], mentions: readonly Mentions[]): Scored[] {
  return topics
    .map((topic, i) => scored(topic, mentions[i] ?? new Map()))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || bySlug(a, b));
}

/** Chooses one to three of the scored topics, best first, and puts the leading one in front. */
export function chooseTopics(ranked: readonly Scored[]): TopicGiven[] {
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
