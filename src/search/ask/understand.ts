import { add, ranked } from '../../text/counts.ts';
import { stem as stemOf } from '../stem.ts';
import type { Query } from './query.ts';
import { type SettledWord, settleWords } from './settle.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Concept, conceptsOf, type Way } from './ways.ts';

/** What a question means in the papers of this site. */
export type Understood = {
  /** What it asks for, in its order; what no paper has is left out. */
  concepts: Concept[];
  /** How many of its words no paper has in any way. */
  unknown: number;
  /** What goes together with its words, to tell apart papers that match alike. */
  near: Way[];
  /** How much it speaks for topics, 0–1, by place in the vocabulary's root. */
  topics: ReadonlyMap<number, number>;
  /** Slip → the word taken for it. */
  corrections: ReadonlyMap<string, string>;
  /** What a match of each stem is worth, 0–1; these are marked. */
  weights: ReadonlyMap<string, number>;
};

/** How much a word tells that `df` of so many papers have: the idf of BM25, never negative. */
export function rarity(df: number, papers: number): number {
  return Math.log(1 + (papers - df + 0.5) / (df + 0.5));
}

/** Finds what a question means among so many papers; `literal` takes its words as they are typed. */
export async function understand(
  query: Query,
  vocabulary: Vocabulary,
  papers: number,
  literal: boolean,
): Promise<Understood> {
  const { words, corrections } = await settleWords(query, vocabulary, literal);
  const concepts = await conceptsOf(query, words, vocabulary, literal);
  const known = concepts.filter(({ ways, parts }) => ways.length + parts.length > 0);
  return {
    concepts: dropFrequent(known, papers),
    unknown: concepts.length - known.length,
    near: literal ? [] : neighbourWays(words, papers),
    topics: literal ? new Map() : topicStrengths(words, papers),
    corrections,
    weights: weightsOf(concepts),
  };
}

/** What a match of each stem is worth that concepts are said with. */
export function weightsOf(concepts: readonly Concept[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { words, weight } of concepts.flatMap(({ ways }) => ways)) {
    for (const stem of words.map(stemOf))
      weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  }
  return weights;
}

/** Words of more papers than this cost much to load and tell little. */
const frequent = 3000;
/** What the other words must tell of the whole question, from 0 to 1. */
const enough = 0.7;

/** Leaves out very frequent words of a question where the others tell nearly all of it. */
function dropFrequent(concepts: readonly Concept[], papers: number): Concept[] {
  const tells = (some: readonly Concept[]) =>
    some.reduce((sum, { df }) => sum + rarity(df, papers), 0);
  const rare = concepts.filter(({ df }) => df <= frequent);
  return tells(rare) >= enough * tells(concepts) && rare.length > 0 ? rare : [...concepts];
}

/** How much the words of a question speak for topics, 0–1; rare words count more. */
function topicStrengths(words: readonly SettledWord[], papers: number): Map<number, number> {
  const sums = new Map<number, number>();
  let all = 0;
  for (const { entry } of words) {
    const weight = entry && entry.df > 0 ? rarity(entry.df, papers) : 0;
    all += weight;
    for (const [topic, strength] of entry?.topics ?? []) add(sums, topic, strength * weight);
  }
  return new Map([...sums].map(([topic, sum]) => [topic, sum / (all || 1)]));
}

/** The words that go together with those of a question, the likeliest first; weights from 0 to 1. */
function neighbourWays(words: readonly SettledWord[], papers: number, count = 3): Way[] {
  const all = words.reduce((sum, { entry }) => sum + rarity(entry?.df ?? 0, papers), 0) || 1;
  const sums = new Map<string, number>();
  for (const { entry } of words) {
    for (const [word, strength] of entry?.near ?? [])
      add(sums, word, (strength * rarity(entry?.df ?? 0, papers)) / all);
  }
  for (const { stem, entry } of words) sums.delete(entry?.form ?? stem);
  return ranked(sums)
    .slice(0, count)
    .map(([word, weight]) => ({ words: [word], weight }));
}

/** The text of a question with its slips corrected; undefined when there are none. */
export function correctedText(
  text: string,
  corrections: ReadonlyMap<string, string>,
): { from: string; to: string } | undefined {
  const from = text.trim();
  const to = from.replace(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu, (word) => {
    const form = word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
    return corrections.get(form.toLowerCase()) ?? word;
  });
  return corrections.size > 0 && to !== from ? { from, to } : undefined;
}
