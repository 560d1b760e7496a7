import type { WeightedTerms } from '../../../model/topic.ts';
import type { Mentions } from './mentions.ts';

/** What a term adds to a score. */
export type Part = { term: string; value: number };

/**
 * Weighs the mentions of terms, strongest first: each counts its weight times log2(1 + mentions),
 * so that a first mention tells most and repetition little.
 */
export function weigh(weights: WeightedTerms, mentions: Mentions): Part[] {
  const parts: Part[] = [];
  for (const [term, mentioned] of mentions) {
    const weight = Object.hasOwn(weights, term) ? weights[term] : undefined;
    if (weight !== undefined) parts.push({ term, value: weight * Math.log2(1 + mentioned) });
  }
  return parts.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
}

/** The score of weighed parts. */
export function total(parts: Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
