import type { PaperText } from '../../../model/paper.ts';
import type { WeightedTerms } from '../../../model/topic.ts';
import { add, ranked } from '../../../text/counts.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { type Match, termFinder, type Word, words } from './term-finder.ts';

/** A title or sentence, with the weight of a mention in it. */
export type Passage = { text: Word[]; weight: number };

/** The first sentence of an abstract tells the background more often than the subject. */
const weights = { title: 5, brief: 1.5, opening: 0.5, abstract: 1 };

/** The title, which comes first, and the sentences of a paper's texts. */
export function passages({ title, brief, abstract, language }: PaperText): Passage[] {
  return [
    { text: words(title), weight: weights.title },
    ...splitSentences(brief ?? '', language).map((text) => ({
      text: words(text),
      weight: weights.brief,
    })),
    ...splitSentences(abstract ?? '', language).map((text, place) => ({
      text: words(text),
      weight: place === 0 ? weights.opening : weights.abstract,
    })),
  ];
}

/** Term → how much a paper mentions it: the sum of the weights of the passages, once per mention. */
export type Mentions = Map<string, number>;

/**
 * Prepares lists of terms for counting. The function returned gives the mentions of each list's
 * terms in the passages of a paper. Where a term lies within a longer one of the same list, only
 * the longer one counts.
 */
export function mentionCounter(
  lists: readonly (readonly string[])[],
): (passages: Passage[]) => Mentions[] {
  const members = lists.flatMap((terms, list) => terms.map((term) => ({ term, list })));
  const owners = Map.groupBy(members, ({ term }) => term);
  const find = termFinder(owners.keys());
  return (passages) => {
    const sums = lists.map((): Mentions => new Map());
    for (const { text, weight } of passages) {
      const found = find(text).flatMap((match) =>
        (owners.get(match.term) ?? []).map(({ list }) => ({ ...match, list })),
      );
      for (const [list, matches] of Map.groupBy(found, ({ list }) => list)) {
        for (const { term } of longest(matches)) add(sums[list] as Mentions, term, weight);
      }
    }
    return sums;
  };
}

function longest(matches: readonly Match[]): Match[] {
  return matches.filter(
    (inner, i) => !matches.some((outer, j) => i !== j && hides(outer, inner, j < i)),
  );
}

/** Whether a match covers another; of two that cover the same words, the earlier one. */
function hides(outer: Match, inner: Match, earlier: boolean): boolean {
  const covers = outer.start <= inner.start && inner.end <= outer.end;
  return covers && (outer.end - outer.start > inner.end - inner.start || earlier);
}

/** What a term adds to a score. */
export type Part = readonly [term: string, value: number];

/**
 * Weighs the mentions of terms, strongest first: each counts its weight times log2(1 + mentions),
 * so that a first mention tells most and repetition little.
 */
export function weigh(weights: WeightedTerms, mentions: Mentions): Part[] {
  return ranked(
    [...mentions].flatMap(([term, mentioned]): Part[] => {
      const weight = Object.hasOwn(weights, term) ? weights[term] : undefined;
      return weight === undefined ? [] : [[term, weight * Math.log2(1 + mentioned)]];
    }),
  );
}

/** The score of weighed parts. */
export function total(parts: readonly Part[]): number {
  return parts.reduce((sum, [, value]) => sum + value, 0);
}
