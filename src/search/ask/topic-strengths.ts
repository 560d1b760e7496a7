import { rarity } from './rarity.ts';
import type { SettledWord } from './settle-words.ts';

/** How much the words of a question speak for topics, 0–1; rare words count more. */
export function topicStrengths(words: readonly SettledWord[], papers: number): Map<number, number> {
  const sums = new Map<number, number>();
  let all = 0;
  for (const { entry } of words) {
    const weight = entry && entry.df > 0 ? rarity(entry.df, papers) : 0;
    all += weight;
    for (const [topic, strength] of entry?.topics ?? []) {
      sums.set(topic, (sums.get(topic) ?? 0) + strength * weight);
    }
  }
  return new Map([...sums].map(([topic, sum]) => [topic, sum / (all || 1)]));
}
